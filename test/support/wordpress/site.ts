/** Starts Debian's WordPress in a folder of its own, with a MariaDB of its own and PHP's built-in server. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../tools/dev/run.ts';
import { pluginZip } from '../../../tools/wordpress/pack.ts';
import { until } from '../until.ts';
import { freePort } from '../../../tools/dev/free-port.ts';
import { WORDPRESS } from './missing.ts';

export interface WordPressSite {
  /** The address, with a slash at its end. */
  readonly url: string;
  /** The plugin as people upload it. */
  readonly zip: string;
  /** Runs PHP in the site, and returns what it prints. */
  php(code: string): string;
  /** What PHP has complained about. */
  log(): string;
  stop(): Promise<void>;
}

export const PASSWORD = 'test-password';

const configuration = (socket: string, url: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url.slice(0, -1)}' );
define( 'WP_SITEURL', '${url.slice(0, -1)}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', false );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install( 'Test', 'admin', 'admin@example.org', false, '', '${PASSWORD}' );
  get_role( 'editor' )->remove_cap( 'unfiltered_html' );
  wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => '${PASSWORD}', 'role' => 'editor' ) );
  switch_theme( 'twentytwentyone' );`;

export async function startWordPress(): Promise<WordPressSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'alliance-widgets-wordpress-'));
  const [folder, data, socket] = ['site', 'data', 'socket'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  let log = '';
  const processes: ChildProcess[] = [];
  const start = (program: string, args: string[], env = {}) => {
    // A group of its own, with the workers of PHP's server.
    const child = spawn(program, args, {
      ...{ stdio: ['ignore', 'ignore', 'pipe'], detached: true },
      env: { ...process.env, ...env },
    });
    child.stderr!.on('data', (chunk: Buffer) => (log += chunk.toString()));
    processes.push(child);
    return child;
  };
  const stop = async () => {
    // The database last: it is the first that was started.
    for (const child of processes.reverse()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
    }
    rmSync(scratch, { recursive: true, force: true });
  };

  try {
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const fresh = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user];
    execFileSync('mariadb-install-db', ['--no-defaults', ...fresh], { stdio: 'pipe' });
    const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user];
    start('/usr/sbin/mariadbd', ['--no-defaults', ...options]);
    await until(
      () => `the database has started: ${log}`,
      () => existsSync(socket),
    );
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress']);

    cpSync(WORDPRESS, folder, {
      recursive: true,
      dereference: true,
      filter: (file) => !/\/(wp-config\.php|\.htaccess)$/.test(file),
    });
    writeFileSync(join(folder, 'wp-config.php'), configuration(socket, url));
    mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
    cpSync(join(ROOT, 'test/support/wordpress/must-use.php'), join(folder, 'wp-content/mu-plugins/test.php'));

    cpSync(join(ROOT, 'data'), join(folder, 'alliance'), { recursive: true });
    const zip = join(scratch, 'alliance-widgets-wordpress.zip');
    writeFileSync(zip, pluginZip());

    const php = (code: string, head = '') => {
      const load = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${head} require '${folder}/wp-load.php';`;
      return execFileSync('php', ['-d', 'display_errors=stderr', '-r', `${load} ${code}`], { encoding: 'utf8' });
    };
    php(INSTALL, "define( 'WP_INSTALLING', true );");
    start('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(
      () => `WordPress answers: ${log}`,
      () =>
        fetch(`${url}wp-login.php`).then(
          ({ ok }) => ok,
          () => false,
        ),
    );
    return { url, zip, php: (code) => php(code), log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
