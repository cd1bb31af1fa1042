/** What test/wordpress needs besides npm: Debian's WordPress, PHP and MariaDB. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptCommand, findProgram } from '../../../tools/testing/programs.ts';

export const WORDPRESS = '/usr/share/wordpress';

const PACKAGES: Record<string, () => boolean> = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-load.php`),
  'wordpress-theme-twentytwentyone': () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentyone`),
  'wordpress-theme-twentytwentythree': () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`),
  'php-cli': () => Boolean(findProgram('php')),
  'php-mysql': () => spawnSync('php', ['-r', "exit( extension_loaded( 'mysqli' ) ? 0 : 1 );"]).status === 0,
  'mariadb-server': () => Boolean(findProgram('/usr/sbin/mariadbd')),
};

/** One line that says what to install; undefined if nothing is missing. */
export function missingPackages(): string | undefined {
  const missing = Object.keys(PACKAGES).filter((name) => !PACKAGES[name]!());
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} missing. Install with: ${aptCommand(missing)}`;
}
