/** `npm run pictures`: draws the screenshots of the README anew, from a trial register that it starts for the purpose. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/browser.ts';
import { startRegister } from '../test/running-register.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Tungsten country south of Karaganda: blocks, belts, licences and an area of 4 × 5 blocks. */
const area = '2zqke0.5-2zr120.5-2zrhq0.5-2zrye0.5';
const pictures = [
  { name: 'home', address: '/', viewport: desktop },
  { name: 'ground', address: `/check?at=10.4/49.66/73.25&area=${area}`, viewport: desktop },
  { name: 'ground-phone', address: `/check?at=10.4/49.66/73.25&area=${area}`, viewport: phone },
  { name: 'finder', address: '/ground?minerals=lithium', viewport: desktop },
  { name: 'deposit', address: '/deposits/KZ-RM-008', viewport: desktop },
  { name: 'register', address: '/register', viewport: desktop },
  { name: 'log', address: '/log', viewport: desktop },
  { name: 'law', address: '/law', viewport: desktop },
  { name: 'trade-claim', address: '/trade/claims/C1', viewport: desktop },
  { name: 'tender', address: '/tenders/EXAMPLE-WIND-1', viewport: desktop },
  { name: 'market-access', address: '/sourcing', viewport: desktop },
] as const;

mkdirSync(folder, { recursive: true });
const register = await startRegister();
const browser = await openBrowser();
try {
  for (const { name, address, viewport } of pictures) {
    const page = await browser.newPage({ viewport, colorScheme: 'light' });
    await page.goto(register.address + address);
    await page.waitForLoadState('networkidle', { timeout: 8000 }).catch(() => {}); // the live feed stays open
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(4000); // software rendering of the map
    await page.screenshot({ path: join(folder, `${name}.png`) });
    process.stdout.write(`docs/pictures/${name}.png\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await register.stop();
}
