import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep the browser; CHROMIUM names another. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PATH = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));

/** Whether screens can be tried in a real browser here. In CI a missing one is a failure. */
export const chromiumIsThere = (): boolean => PATH !== undefined || process.env['SKIP_IS_FAILURE'] === '1';

/** It asks nothing of any network but of the office under test. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export async function launchChromium(): Promise<Browser> {
  if (PATH === undefined) throw new Error(`There is no Chromium: looked for ${PLACES.join(', ')}; CHROMIUM names one`);
  return chromium.launch({ executablePath: PATH, args: QUIET });
}
