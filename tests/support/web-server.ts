import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../run/free-port.ts';

/** A web server with its configuration in deploy/, and how it is started on a port with a folder of a site. */
export interface WebServer {
  name: string;
  /** Arguments that print its version. */
  version: string[];
  /** Writes what it needs into a folder and returns its arguments and environment. */
  setUp: (place: Place) => { args: string[]; env?: Record<string, string> };
}

interface Place {
  folder: string;
  site: string;
  port: number;
}

const isRoot = process.getuid?.() === 0;

export const nginx: WebServer = {
  name: 'nginx',
  version: ['-v'],
  setUp: ({ folder, site, port }) => {
    const server = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replace('root /srv/interlinear;', `root ${site};`);
    writeFileSync(join(folder, 'interlinear.conf'), server);
    copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const main = `${isRoot ? 'user root;' : ''} pid ${folder}/pid; daemon off; worker_processes 1;
      events {} http { access_log off; ${temporary.join(' ')} include interlinear.conf; }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    return { args: ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')] };
  },
};

export const caddy: WebServer = {
  name: 'caddy',
  version: ['version'],
  setUp: ({ folder, site, port }) => {
    const config = join(folder, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin off\n}\n${readFileSync('deploy/Caddyfile', 'utf8')}`);
    const env = {
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_ROOT: site,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    };
    return { args: ['run', '--config', config, '--adapter', 'caddyfile'], env };
  },
};

/** Returns the file of an installed server: on PATH or where Debian puts those of the system. */
export function findServer({ name, version }: WebServer): string | undefined {
  return [name, `/usr/sbin/${name}`].find(
    (file) => spawnSync(file, version, { timeout: 10_000 }).status === 0,
  );
}

/**
 * Starts a server for a site with its configuration of deploy/.
 * @throws Error with its words where it does not answer within ten seconds
 */
export async function startServer(
  server: WebServer,
  site: string,
  folder: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const file = findServer(server);
  if (!file || !existsSync(site)) throw new Error(`${server.name} or ${site} is missing`);
  const port = await freePort();
  const { args, env } = server.setUp({ folder, site, port });
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words += chunk;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answer = await fetch(origin, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
    if (answer) return { origin, stop: () => stopped(child) };
    await wait(100);
  }
  await stopped(child);
  throw new Error(`${server.name} did not start:\n${words}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
