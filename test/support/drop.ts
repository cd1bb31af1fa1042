import type { Page } from 'playwright';

/** Drops a file or a folder of this computer on a page, as a person does from the desktop. A script can make no folder. */
export async function dropPath(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 1, y: 1, data });
  await session.detach();
}
