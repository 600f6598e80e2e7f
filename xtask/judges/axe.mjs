// node axe.mjs PAGE…   asks axe about every page, light and dark, on a narrow and a wide screen.
// Prints {"runs": N, "findings": [{page, rule, help, place, setting}]}; also reports pages wider than the screen.
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const findings = [];
let runs = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    // Transitions would let axe measure colours halfway between two themes.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    for (const page of process.argv.slice(2)) {
      const found = (rule, help, place) => findings.push({ page, rule, help, place, setting: `${colorScheme}, ${width} px` });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => window.axe.run(document));
      for (const { id, help, nodes } of violations) {
        for (const node of nodes) found(id, help, `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
      }
      const content = await tab.evaluate(() => document.documentElement.scrollWidth);
      if (content > width) found('reflow', 'The page must not scroll sideways', `${content} px wide`);
      await tab.close();
      runs += 1;
    }
    await context.close();
  }
}
await browser.close();
console.log(JSON.stringify({ runs, findings }));
