/** Finds the programs that tests start, other than browsers. On Debian it installs missing ones if it is allowed to. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../dev/run.ts';

/** Debian's packages for each program. */
const SERVERS = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  apache2: ['apache2'],
  wrk: ['wrk'],
};

/** Provides the servers that test/pages/deploy.test.ts starts. Throws with the command that installs a missing one. */
export async function provideServers(): Promise<void> {
  const missing = () => Object.entries(SERVERS).filter(([name]) => !findProgram(name));
  if (missing().length > 0 && canInstall()) await installWithApt(missing().map(([, packages]) => packages));
  const commands = missing().map(([name, packages]) => `${name} is missing. Install it with: ${aptCommand(packages)}`);
  if (commands.length > 0) throw new Error(commands.join('\n'));
}

export function canInstall(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

/** Installs each list by a call of its own: not every distribution has every package, and the others are still wanted. */
export async function installWithApt(lists: string[][]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  for (const packages of lists) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  }
}

export function aptCommand(packages: string[]): string {
  return `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

export function findProgram(name: string): string | undefined {
  if (name.startsWith('/')) return existsSync(name) ? name : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

export function isDebian(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && findProgram('apt-get') !== undefined;
}
