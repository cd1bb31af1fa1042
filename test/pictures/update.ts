/** `npm run visual:update` replaces all reference pictures with pictures of the build. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES, VERSION, pathOf, store } from './pictures.ts';
import { HOSTS, type HostName } from './beside.ts';
import { MODES, NAMES, Studio, type ModeName } from './studio.ts';

const studio = await Studio.open();
try {
  rmSync(PICTURES, { recursive: true, force: true });
  let bytes = 0;
  const modes = Object.keys(MODES) as ModeName[];
  for (const mode of modes) {
    const page = await studio.enter(mode);
    for (const name of NAMES) bytes += store(join(PICTURES, pathOf(name, mode)), await studio.picture(page, name));
    await page.close();
  }
  const hosts = Object.keys(HOSTS) as HostName[];
  for (const host of hosts) {
    const page = await studio.enterHost(host);
    bytes += store(join(PICTURES, pathOf('presets', host)), await studio.picture(page));
    await page.close();
  }
  writeFileSync(VERSION, `${studio.version}\n`);
  console.log(`${NAMES.length * modes.length + hosts.length} pictures, ${Math.ceil(bytes / 1024)} KB`);
} finally {
  await studio.close();
}
