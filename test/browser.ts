/** Debian's Chromium, driven for tests, pictures and benches. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** @throws Error naming the package to install where Chromium is absent */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM to its path.`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // the tests run as root in CI
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A machine without a graphics card draws the map in software.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
}
