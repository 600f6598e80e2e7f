// node browser.mjs DIST [--handbook | --unspaced]   reads a built output as its readers do: in Chromium, from a server that sends a
// strict Content-Security-Policy, and under another base path. Prints {"checks": N, "findings": [{rule, place, help}]}.
import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, extname, relative } from 'node:path';

const [dist, ...flags] = process.argv.slice(2);
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; "
  + "connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES = {
  '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.json': 'application/json', '.xml': 'application/xml', '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
};
const findings = [];
let checks = 0;
const found = (rule, place, help) => findings.push({ rule, place, help: String(help).slice(0, 300) });
const check = (rule, place, good, help) => {
  checks += 1;
  if (!good) found(rule, place, help);
};

const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  return entry.isDirectory() ? files(path) : [path];
});
const pages = files(dist).filter((path) => path.endsWith('.html')).map((path) => relative(dist, path)).sort();

const serve = (base) => new Promise((resolve) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path === '/favicon.ico') {
      // Browsers ask for it where a document names no icon, as a drawing cannot.
      response.writeHead(204);
      response.end();
      return;
    }
    let file = path.startsWith(base) ? join(dist, path.slice(base.length)) : '';
    let status = 200;
    try {
      if (file && statSync(file).isDirectory()) file = join(file, 'index.html');
      statSync(file);
    } catch {
      [file, status] = [join(dist, '404.html'), 404];
    }
    let body = '';
    try {
      body = readFileSync(file);
    } catch {
      // Then nothing is said.
    }
    response.writeHead(status, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => resolve({ server, root: `http://127.0.0.1:${server.address().port}${base}` }));
});

// Every link of every page, under a base path that nobody thought of.
const text = (value) => value.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
const crawl = async () => {
  const { server, root } = await serve('/a base/of its own/'.replace(/ /g, '-'));
  const answers = new Map();
  const get = async (address) => {
    if (!answers.has(address)) {
      const answer = await fetch(address);
      const body = answer.headers.get('content-type') === 'text/html' ? await answer.text() : '';
      const ids = new Set([...body.matchAll(/<[a-z][^<>]*\sid="([^"]*)"/g)].map(([, id]) => text(id)));
      answers.set(address, { ok: answer.ok, body, ids });
      if (!body) await answer.arrayBuffer().catch(() => null);
    }
    return answers.get(address);
  };
  for (const page of pages.filter((name) => name !== '404.html')) {
    const address = root + page.split('/').map(encodeURIComponent).join('/');
    const { body } = await get(address);
    const tags = [...body.matchAll(/<[a-z][^<>]*>/g)].join(' ');
    for (const [, link] of tags.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const target = new URL(text(link), address);
      if (target.origin !== new URL(root).origin) continue;
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      const answer = await get(target.href);
      checks += 1;
      if (!answer.ok || !target.href.startsWith(root)) found('link', page, `${link} leads to nothing`);
      else if (fragment && target.pathname.endsWith('.html') && !answer.ids.has(fragment)) found('link', page, `${link} leads to no place`);
    }
  }
  server.close();
};

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const { server, root } = await serve('/');

/// A tab that reports what no page may do.
const open = async (context, place) => {
  const tab = await context.newPage();
  tab.on('console', (message) => message.type() === 'error' && found('console', place(), message.text()));
  tab.on('pageerror', (error) => found('console', place(), error.message));
  tab.on('dialog', (dialog) => {
    found('executed', place(), `a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => null);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(root)) found('request', place(), `asks for ${request.url()}`);
  });
  return tab;
};

// What a page may hold at all: nothing that runs, frames, sends or leads elsewhere by itself.
const hostile = () => {
  const bad = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) bad.push(`${element.tagName} ${name}`);
      if (/^(href|src|action|formaction|data|xlink:href)$/.test(name) && /^[\s\u0000-\u001f]*(javascript|data|vbscript|file|blob):/i.test(value)) bad.push(`${name}=${value}`);
      if (name === 'style' || name === 'srcdoc') bad.push(`${element.tagName} ${name}`);
    }
  }
  for (const element of document.querySelectorAll('iframe, object, embed, base, applet, frame, style, main form, article svg script')) bad.push(`<${element.tagName}>`);
  for (const script of document.querySelectorAll('script')) if (!script.src || new URL(script.src).origin !== location.origin) bad.push('a script of its own');
  if (window.xss || window.xss1) bad.push('a variable set by a vector');
  return bad;
};

const everyPage = async () => {
  let place = '';
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await open(context, () => place);
  // The report for maintainers is one file with a style of its own, to be sent around; a strict site shows it plain.
  for (const page of pages.filter((name) => name !== 'status.html')) {
    place = page;
    await tab.goto(root + page.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' });
    const bad = await tab.evaluate(hostile).catch((error) => [error.message]);
    checks += 1;
    for (const what of bad) found('markup', page, what);
  }
  // A drawing opened on its own is a document of the site.
  for (const drawing of files(dist).filter((path) => path.endsWith('.svg')).map((path) => relative(dist, path))) {
    place = drawing;
    await tab.goto(root + drawing.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' });
    const bad = await tab.evaluate(() => {
      const runs = [...document.querySelectorAll('script, foreignObject, iframe')].map((element) => element.tagName);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      return [...runs, ...attributes.filter(({ name, value }) => /^on/i.test(name) || /javascript:/i.test(value)).map(({ name }) => name)];
    });
    checks += 1;
    for (const what of bad) found('markup', drawing, what);
  }
  await context.close();
};

const fresh = async (options, place) => {
  // A page that still glides to its place is not yet where it will be.
  const still = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' };
  const context = await browser.newContext({ ...still, ...options });
  return [context, await open(context, () => place)];
};

// A word that a page has is found, its page opens, and where nothing is found that is said.
const search = async (locale, query, page) => {
  const place = `search in ${locale}`;
  const [context, tab] = await fresh({}, place);
  await tab.goto(`${root}${locale}/html/index.html`);
  await tab.keyboard.press('/');
  await tab.waitForSelector('dialog.search input');
  await tab.fill('dialog.search input', query);
  const results = await tab.waitForSelector('dialog.search li a mark', { timeout: 5000 }).then(() => tab.$$eval('dialog.search li a', (links) => links.map((link) => link.href)), () => []);
  check('search', place, results.slice(0, 3).some((address) => address.includes(`${page}.html`)), `“${query}” found ${results.slice(0, 3)}`);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/\/html\/(?!index\.html$)/, { timeout: 5000 }).catch(() => null);
  check('search', place, tab.url() === results[0], `Enter opened ${tab.url()}, not ${results[0]}`);
  await tab.goto(`${root}${locale}/html/index.html`);
  await tab.keyboard.press('/');
  await tab.fill('dialog.search input', 'qqxqzzw');
  await tab.waitForFunction(() => document.querySelector('dialog.search [role=status]').textContent.includes('qqxqzzw'), null, { timeout: 5000 }).catch(() => found('search', place, 'nothing is said where nothing is found'));
  await context.close();
};

// The handbook, whose words and pages are known.
const handbook = async () => {
  {
    const place = 'language switch';
    const [context, tab] = await fresh({}, place);
    await tab.goto(`${root}en/html/guides/publisher.html#languages`).catch(() => null);
    const id = await tab.evaluate(() => document.querySelectorAll('main h2[id]')[1].id);
    await tab.goto(`${root}en/html/guides/publisher.html#${id}`);
    await tab.click('.editions summary');
    await tab.click('.editions a[hreflang="ar"]');
    await tab.waitForURL(/\/ar\/html\/guides\/publisher\.html/);
    check('switch', place, decodeURIComponent(new URL(tab.url()).hash) === `#${id}`, `${tab.url()} is not at #${id}`);
    check('switch', place, await tab.evaluate((id) => {
      const at = document.getElementById(id).getBoundingClientRect().top;
      return document.dir === 'rtl' && at >= -5 && at < innerHeight;
    }, id), 'the heading is not in sight');
    await context.close();
  }
  await search('ja', '翻訳者', 'guides/translator');
  await search('ar', 'المترجمون', 'guides/translator');
  await search('de', 'Übersetzern', 'guides/translator');
  {
    const place = 'theme';
    const [context, tab] = await fresh({ colorScheme: 'light' }, place);
    await tab.goto(`${root}en/html/index.html`);
    const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await tab.selectOption('.theme select', 'dark');
    const dark = await paper();
    check('theme', place, light !== dark, 'the choice changes nothing');
    await tab.goto(`${root}fr/html/guides/ci.html`);
    check('theme', place, await paper() === dark, 'the choice does not last');
    check('theme', place, await tab.inputValue('.theme select') === 'dark', 'the menu forgets the choice');
    await context.close();
  }
  {
    const place = 'without scripts';
    const [context, tab] = await fresh({ javaScriptEnabled: false }, place);
    await tab.goto(`${root}en/html/reference/markdown.html`);
    check('no script', place, await tab.isVisible('main h1') && await tab.isVisible('.chapters a') && await tab.isVisible('.sections a'), 'something cannot be seen');
    check('no script', place, !await tab.isVisible('.search-open') && !await tab.isVisible('.theme'), 'a button shows that does nothing');
    await tab.click('.editions summary');
    await tab.click('.editions a[hreflang="ja"]');
    check('no script', place, tab.url().endsWith('/ja/html/reference/markdown.html'), `the switch led to ${tab.url()}`);
    await tab.click('.turn .next');
    check('no script', place, tab.url().includes('/ja/html/'), `next led to ${tab.url()}`);
    await context.close();
  }
  {
    const place = 'keyboard';
    const [context, tab] = await fresh({}, place);
    await tab.goto(`${root}en/html/guides/translator.html`);
    const reached = [];
    for (let step = 0; step < 8; step += 1) {
      await tab.keyboard.press('Tab');
      reached.push(await tab.evaluate(() => {
        const { activeElement: at } = document;
        const seen = at.matches(':focus-visible') && (getComputedStyle(at).outlineStyle !== 'none' || at.classList.contains('skip'));
        return `${at.closest('.skip, .book, .search-open, .theme, .editions, .chapters')?.className ?? at.tagName}${seen ? '' : ' unseen'}`;
      }));
    }
    for (const stop of ['skip', 'book', 'search-open', 'theme', 'editions', 'chapters drawer']) {
      check('keyboard', place, reached.includes(stop), `Tab reached ${reached.join(', ')}, not ${stop}`);
    }
    await tab.focus('.search-open');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('dialog.search[open]');
    await tab.keyboard.press('Escape');
    check('keyboard', place, await tab.evaluate(() => !document.querySelector('dialog[open]') && document.activeElement.matches('.search-open')), 'Escape does not lead back');
    await tab.focus('.editions summary');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    check('keyboard', place, await tab.evaluate(() => document.activeElement.matches('.editions a')), 'the switcher does not open');
    await tab.keyboard.press('Escape');
    check('keyboard', place, await tab.evaluate(() => !document.querySelector('.editions details').open), 'the switcher does not close');
    await context.close();
  }
  {
    const place = 'copy and footnotes';
    const [context, tab] = await fresh({ permissions: ['clipboard-read', 'clipboard-write'] }, place);
    await tab.goto(`${root}en/html/reference/markdown.html`);
    await tab.focus('.copy');
    await tab.keyboard.press('Enter');
    const copied = await tab.evaluate(async () => [await navigator.clipboard.readText(), document.querySelector('.copyable pre').textContent]);
    check('copy', place, copied[0] === copied[1] && copied[0] !== '', `copied ${copied[0]}`);
    if (await tab.$('a[role="doc-noteref"]')) {
      await tab.hover('a[role="doc-noteref"]');
      check('footnote', place, await tab.isVisible('.footnote-preview'), 'no preview');
    }
    await context.close();
  }
  {
    const place = 'chooser';
    const [context, tab] = await fresh({ locale: 'ar-EG' }, place);
    await tab.goto('about:blank');
    await tab.goto(`${root}index.html`);
    await tab.waitForURL(/\/ar\/html\//, { timeout: 5000 }).catch(() => null);
    check('chooser', place, tab.url().includes('/ar/html/'), `an Arabic browser was led to ${tab.url()}`);
    await tab.goBack().catch(() => null);
    check('chooser', place, tab.url() === 'about:blank', `the way back leads to ${tab.url()}`);
    await tab.goto(`${root}index.html#choose`);
    await tab.waitForTimeout(300);
    check('chooser', place, tab.url().endsWith('index.html#choose'), `a reader who asked for the choice is led to ${tab.url()}`);
    await tab.click('.choices a[hreflang="ja"]');
    await tab.click('.editions summary');
    await tab.click('.editions a[hreflang="fr"]');
    await tab.waitForURL(/\/fr\/html\//);
    await tab.goto('about:blank');
    await tab.goto(`${root}index.html`);
    await tab.waitForURL(/\/fr\/html\//, { timeout: 5000 }).catch(() => null);
    check('chooser', place, tab.url().includes('/fr/html/'), `the reader's choice was not kept: ${tab.url()}`);
    await context.close();
  }
  {
    const place = 'not found';
    const [context, tab] = await fresh({}, place);
    tab.removeAllListeners('console');
    await tab.goto(`${root}fr/html/no/such/page.html`);
    await tab.click('.choices a[hreflang="fr"]');
    check('not found', place, tab.url() === `${root}fr/html/index.html`, `404 led to ${tab.url()}`);
    await context.close();
  }
};

await crawl();
await everyPage();
if (flags.includes('--handbook')) await handbook();
if (flags.includes('--unspaced')) {
  await search('zh-CN', '翻译人员', 'translator');
  await search('th', 'ผู้แปล', 'translator');
}
await browser.close();
server.close();
console.log(JSON.stringify({ checks, findings }));
