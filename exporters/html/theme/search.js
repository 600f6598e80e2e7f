// Searching the book: reads the index that `exporters/html/src/search.rs` writes. Words are brought into the same form
// here as there. The index comes in scripts, so that searching works without a server, too.
'use strict';
(() => {
  const polypress = window.polypress;
  const { words } = polypress;
  const SHOWN = 20;
  const EXCERPTS = 10;
  // A word in a heading counts as so many, and makes its section or page the likely answer.
  const IN_HEADING = 6;
  let root = null;
  let index = null;
  const vocabulary = new Map();
  const pages = new Map();

  polypress.index = (data) => {
    index = data;
    index.average = data.sections.reduce((sum, section) => sum + section[3], 0) / Math.max(1, data.sections.length);
  };
  polypress.words_of = (file, lines) => vocabulary.set(file, lines.trimEnd().split('\n'));

  const element = (name, properties) => Object.assign(document.createElement(name), properties);
  const fetched = new Map();
  const run = (path) => {
    if (!fetched.has(path)) {
      fetched.set(path, new Promise((resolve, reject) => {
        document.head.append(element('script', { src: new URL(path, root).href, onload: resolve, onerror: reject }));
      }));
    }
    return fetched.get(path);
  };

  // The form of a word that all its spellings share.
  const SIGNS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200c\u200d]/g;
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', '\u0307': '',
  };
  const ARTICLE = /^(?:وال|بال|كال|فال|ال|لل)(?=...)/;
  const form = (word) => [...word.normalize('NFKD').replace(SIGNS, '').normalize('NFC').toLowerCase()]
    .slice(0, 40).map((letter) => LETTERS[letter] ?? letter).join('').replace(ARTICLE, '');
  const UNSPACED = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff'
    + '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}';
  const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_\\u00ad\\u200c\\u200d])+`, 'gu');
  const isUnspaced = (run) => new RegExp(`^[${UNSPACED}]`, 'u').test(run);

  // All words of the book that begin like this, each a line of its file.
  const linesFrom = async (start) => {
    const files = index.files.filter(([first], at) => {
      const next = index.files[at + 1]?.[0];
      return (first <= start || first.startsWith(start)) && (next === undefined || next >= start);
    }).map(([, file]) => file).slice(0, 6);
    await Promise.all(files.map((file) => run(`search/${file}`)));
    return files.flatMap((file) => vocabulary.get(file) ?? []).filter((line) => line.startsWith(start));
  };
  const wordOf = (line) => line.slice(0, line.indexOf(' '));
  const placesOf = (line) => {
    let section = 0;
    return line.split(' ').slice(1).map((place) => {
      const [step, count] = place.split('*');
      section += parseInt(step, 36);
      return [section, count ? parseInt(count, 36) : 1];
    });
  };

  // How well a word of the book answers a word that was typed: itself, its beginning, or another form of it.
  const quality = (typed, word) => {
    if (word === typed) return 1;
    if (word.startsWith(typed)) return 0.5 + 0.3 * (typed.length / word.length);
    let same = 0;
    while (same < typed.length && typed[same] === word[same]) same += 1;
    const rest = typed.length - same + word.length - same;
    const close = same >= 3 && rest <= 5 && same >= 0.55 * Math.max(typed.length, word.length);
    return close ? 0.4 * (same / Math.max(typed.length, word.length)) : 0;
  };
  const answers = async (typed) => {
    const start = [...typed].slice(0, typed.length > 4 ? 3 : 2).join('');
    const lines = await linesFrom(start);
    return lines.map((line) => [quality(typed, wordOf(line)), line]).filter(([good]) => good > 0);
  };

  // A run of a script without spaces, cut into words that the book has; the last may be unfinished.
  const cut = async (run) => {
    const typed = [];
    for (let at = 0; at < run.length;) {
      const rest = run.slice(at);
      const letter = [...rest][0];
      const known = (await linesFrom(letter)).map(wordOf);
      const whole = known.filter((word) => rest.startsWith(word)).sort((one, other) => other.length - one.length)[0];
      const begun = known.some((word) => word.startsWith(rest));
      if (begun && (!whole || whole.length < rest.length)) {
        typed.push(rest);
        break;
      }
      typed.push(whole ?? letter);
      at += (whole ?? letter).length;
    }
    return typed;
  };

  const search = async (query) => {
    await run('search/index.js');
    const typed = [];
    for (const found of query.match(RUNS) ?? []) {
      const word = form(found);
      if (isUnspaced(found)) typed.push(...await cut(word));
      else if (word) typed.push(word);
    }
    const scores = new Map();
    const matched = new Set();
    for (const word of typed.slice(0, 12)) {
      const best = new Map();
      for (const [good, line] of await answers(word)) {
        const places = placesOf(line);
        const rare = Math.log(1 + (index.sections.length - places.length + 0.5) / (places.length + 0.5));
        matched.add(wordOf(line));
        for (const [section, count] of places) {
          const length = 0.25 + 0.75 * (index.sections[section][3] / (index.average || 1));
          const named = count < IN_HEADING ? 1 : index.sections[section][1] ? 1.6 : 2.2;
          const score = named * good * rare * (2.2 * count) / (count + 1.2 * length);
          if (score > (best.get(section) ?? 0)) best.set(section, score);
        }
      }
      for (const [section, score] of best) {
        const [number, sum] = scores.get(section) ?? [0, 0];
        scores.set(section, [number + 1, sum + score]);
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(([number]) => number));
    const found = [...scores].filter(([, [number]]) => number === most);
    found.sort(([one, [, a]], [other, [, b]]) => b - a || one - other);
    return { sections: found.map(([section]) => section), matched };
  };

  // The words around what was found, out of the page itself; a page that cannot be fetched has none.
  const pageOf = (address) => {
    if (!pages.has(address)) {
      const get = async () => {
        const answer = await fetch(new URL(address, root));
        return new DOMParser().parseFromString(await answer.text(), 'text/html');
      };
      pages.set(address, get().catch(() => null));
    }
    return pages.get(address);
  };
  // What a passage says; words of neighbouring blocks and cells stay apart, and what only serves the page is no part of it.
  const WITHIN_LINE = /^(A|B|BDI|CODE|EM|I|KBD|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
  const saidBy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('.self-link, .visually-hidden, .footnote-mark')) return '';
    const said = [...node.childNodes].map(saidBy).join('');
    return WITHIN_LINE.test(node.tagName) ? said : ` ${said} `;
  };
  const sectionText = (page, anchor) => {
    const article = page.querySelector('main article');
    if (!article) return '';
    let inside = !anchor;
    let text = '';
    const walk = (node) => {
      for (const child of node.children) {
        if (/^H[1-6]$/.test(child.tagName)) {
          if (inside && anchor && child.id !== anchor) return false;
          if (inside && !anchor && child.tagName !== 'H1') return false;
          inside ||= child.id === anchor;
        } else if (child.matches('.heading, section, div:not(.alert):not(.table)') && child.querySelector('h1, h2, h3, h4, h5, h6')) {
          if (walk(child) === false) return false;
        } else if (inside) {
          text += saidBy(child);
        }
      }
      return true;
    };
    walk(article);
    return text.replace(/\s+/g, ' ').trim();
  };
  const excerpt = (text, matched) => {
    const hits = [];
    for (const found of text.matchAll(RUNS)) {
      const word = form(found[0]);
      if (matched.has(word)) hits.push([found.index, found.index + found[0].length]);
      else if (isUnspaced(found[0])) {
        for (const known of matched) {
          const at = found[0].indexOf(known);
          if (at >= 0) hits.push([found.index + at, found.index + at + known.length]);
        }
      }
      if (hits.length > 40) break;
    }
    const first = hits[0]?.[0] ?? 0;
    const space = text.lastIndexOf(' ', Math.max(0, first - 60));
    const from = first < 80 ? 0 : Math.max(space, first - 80);
    const to = Math.min(text.length, from + 200);
    const shown = element('p', {});
    let at = from;
    if (from > 0) shown.append('… ');
    for (const [start, end] of hits.sort(([one], [other]) => one - other)) {
      if (start < at || end > to) continue;
      shown.append(text.slice(at, start), element('mark', { textContent: text.slice(start, end) }));
      at = end;
    }
    shown.append(text.slice(at, to), to < text.length ? ' …' : '');
    return shown;
  };

  // The window.
  const put = (label, value) => label.replace('\ufffc', value);
  let dialog = null;
  let input = null;
  let list = null;
  let status = null;
  let asked = 0;
  const show = async () => {
    const number = asked += 1;
    const query = input.value.trim();
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const { sections, matched } = await search(query);
    if (number !== asked) return;
    const count = new Intl.NumberFormat(document.documentElement.lang).format(sections.length);
    status.textContent = sections.length === 0
      ? put(words['search-none'], query) : put(words['search-results'], count);
    const items = sections.slice(0, SHOWN).map((section) => {
      const [page, anchor, title] = index.sections[section];
      const [address, pageTitle] = index.pages[page];
      const link = element('a', { href: new URL(anchor ? `${address}#${anchor}` : address, root).href });
      link.append(element('strong', { textContent: title }));
      if (title !== pageTitle) link.append(element('small', { textContent: pageTitle }));
      const item = element('li', {});
      item.append(link);
      return [item, link, address, anchor];
    });
    list.replaceChildren(...items.map(([item]) => item));
    for (const [, link, address, anchor] of items.slice(0, EXCERPTS)) {
      const page = location.protocol === 'file:' ? null : await pageOf(address);
      if (number !== asked) return;
      const text = page && sectionText(page, anchor && decodeURIComponent(anchor));
      if (text) link.append(excerpt(text, matched));
    }
  };
  const build = () => {
    dialog = element('dialog', { className: 'search' });
    dialog.setAttribute('aria-label', words.search);
    input = element('input', { type: 'search', placeholder: words.search, autocomplete: 'off', spellcheck: false });
    input.setAttribute('aria-label', words.search);
    const close = element('button', { type: 'button', textContent: words.close });
    const form = element('form', {});
    form.append(input, close);
    status = element('p', { role: 'status' });
    list = element('ol', {});
    dialog.append(form, status, list);
    document.body.append(dialog);
    let timer = 0;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(show, 60);
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      await show();
      list.querySelector('a')?.click();
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    list.addEventListener('click', (event) => event.target.closest('a') && dialog.close());
    dialog.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const stops = [input, ...list.querySelectorAll('a')];
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(document.activeElement) + step))].focus();
    });
  };
  polypress.openSearch = (siteRoot, opener) => {
    root = siteRoot;
    if (!dialog) build();
    if (dialog.open) return;
    dialog.addEventListener('close', () => opener.focus(), { once: true });
    dialog.showModal();
    input.select();
    run('search/index.js');
  };
})();
