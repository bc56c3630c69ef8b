import { join } from 'node:path';

/** What the search for a browser may look at; passed in, so that tests can make a machine up. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Whether this file is a browser that starts. */
  isBrowser: (path: string) => boolean;
}

const VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

/**
 * Returns the path of the first Chromium that starts: the one an environment variable names, one
 * on PATH, one in its usual place.
 * @throws an error that names the variable where it names no browser.
 */
export function findBrowser(machine: Machine): string | undefined {
  for (const name of VARIABLES) {
    const path = machine.env[name];
    if (!path) continue;
    if (machine.isBrowser(path)) return path;
    throw new Error(`${name} is ${path}, which is no Chromium that starts: correct or unset it`);
  }
  return [...onPath(machine), ...usualPlaces(machine)].find(machine.isBrowser);
}

function onPath({ platform, env }: Machine): string[] {
  const separator = platform === 'win32' ? ';' : ':';
  // A headless shell draws the same pages, twice as fast: it has no windows to draw around them.
  const names = [
    ...['chromium-headless-shell', 'chrome-headless-shell'],
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter(Boolean);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)),
  );
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      names.map((name) => join(app, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => programs.map((program) => join(root, ...program)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ];
}
