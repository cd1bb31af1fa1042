/** Starts the real nginx, Caddy and Apache with the configuration of deploy/, for a folder of files. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';
import { freePort } from '../../tools/dev/free-port.ts';
import { until } from './until.ts';

export interface WebServer {
  /** Address without a trailing slash. */
  url: string;
  /** The server's log of its requests. */
  log(): string;
  stop(): Promise<void>;
}

export type ServerName = 'nginx' | 'caddy' | 'apache2';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'headers',
  'rewrite',
  'negotiation',
  'deflate',
  'filter',
];

const CONFIGURATIONS: Record<
  ServerName,
  (folder: string, scratch: string, port: number) => [string, string, string[]]
> = {
  nginx: (folder, scratch, port) => [
    'nginx.conf',
    `load_module ${MODULE};
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  include ${ROOT}deploy/nginx/alliance-http.conf;
  client_body_temp_path ${scratch}/body;
  proxy_temp_path ${scratch}/proxy;
  fastcgi_temp_path ${scratch}/fastcgi;
  uwsgi_temp_path ${scratch}/uwsgi;
  scgi_temp_path ${scratch}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${ROOT}deploy/nginx/alliance-site.conf;
    access_log ${scratch}/access.log alliance;
  }
}
`,
    ['-c', `${scratch}/nginx.conf`],
  ],
  caddy: (folder, scratch, port) => [
    'Caddyfile',
    `{
  admin off
  auto_https off
}
${readFileSync(join(ROOT, 'deploy/caddy/Caddyfile'), 'utf8')
  .replaceAll('{$ALLIANCE_SITE:widgets.example.org}', `http://127.0.0.1:${port}`)
  .replaceAll('{$ALLIANCE_ROOT:/var/www/alliance}', folder)}`,
    ['run', '--adapter', 'caddyfile', '--config', `${scratch}/Caddyfile`],
  ],
  // As on a host that lets its customers set headers and rules: the folder has a .htaccess of its own.
  apache2: (folder, scratch, port) => [
    'apache.conf',
    `ServerRoot ${scratch}
ServerName localhost
PidFile ${scratch}/apache.pid
Listen 127.0.0.1:${port}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
# Debian's list of languages, in which "br" is Breton.
AddLanguage br .br
User www-data
Group www-data
ErrorLog ${scratch}/error.log
DocumentRoot ${folder}
<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
    ['-D', 'FOREGROUND', '-f', `${scratch}/apache.conf`],
  ],
};

export async function startServer(name: ServerName, folder: string): Promise<WebServer> {
  const scratch = mkdtempSync(join(tmpdir(), `alliance-widgets-${name}-`));
  const port = await freePort();
  const [file, text, args] = CONFIGURATIONS[name](folder, scratch, port);
  writeFileSync(join(scratch, file), text);
  const server = spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: scratch } });
  let complaint = '';
  server.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await until(
    () => `${name} answers: ${complaint}`,
    () => server.exitCode !== null || fetch(url).then(Boolean, () => false),
  );
  if (server.exitCode !== null) throw new Error(`${name} has ended: ${complaint}`);
  return {
    url,
    log: () => readFileSync(join(scratch, 'access.log'), 'utf8'),
    stop: async () => {
      await end(server);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
