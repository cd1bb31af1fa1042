/** Makes addresses of the faulty server (test/support/faults.ts) that no other test uses, and reads their requests. */
import { until as eventually } from './until.ts';

/** An address below /fault/. */
export function address(path: string): string {
  const url = new URL(`/fault/${path}`, location.href);
  url.searchParams.set('id', `${Date.now()}-${Math.random()}`);
  return url.href;
}

/** How many requests there were for an address; or another report of the server about them. */
export async function requests(
  url: string,
  report: 'count' | 'left' | 'unchanged' | 'sent' = 'count',
): Promise<number> {
  const response = await fetch(`/fault/${report}${new URL(url).search}`);
  return response.json();
}

/** Waits until the server has seen the requests. */
export const until = (condition: () => boolean | Promise<boolean>) => eventually('the server has seen it', condition);
