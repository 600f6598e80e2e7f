// What makes reading easier: nothing here is needed to read. `polypress.words` are the labels in the page's language.
'use strict';
(() => {
  const { words, search } = window.polypress;
  const root = new URL('.', document.currentScript.src);
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const element = (name, properties) => Object.assign(document.createElement(name), properties);
  const remember = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Then it lasts until the next page.
    }
  };

  // Light or dark.
  const theme = find('.theme select');
  if (theme) {
    const page = document.documentElement;
    theme.value = page.dataset.theme ?? 'system';
    theme.addEventListener('change', () => {
      const chosen = theme.value === 'system' ? null : theme.value;
      if (chosen) page.dataset.theme = chosen;
      else delete page.dataset.theme;
      remember('polypress-theme', chosen);
    });
  }

  // The same place in another language: the heading in the address, else the last one above the middle of the screen.
  const headings = all('main h2[id], main h3[id]');
  const place = () => {
    if (location.hash) return location.hash;
    if (scrollY < 80) return '';
    const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2).pop();
    return read ? `#${encodeURIComponent(read.id)}` : '';
  };
  for (const link of all('.editions a')) {
    const address = link.href;
    link.addEventListener('click', () => {
      remember('polypress-language', link.hreflang);
      // A page that the other edition lacks has no such heading there.
      if (address.split('/').pop() === location.pathname.split('/').pop()) link.href = address + place();
    });
  }

  // Menus close when the reader goes elsewhere.
  const menu = find('.editions details');
  if (menu) {
    document.addEventListener('click', (event) => menu.contains(event.target) || (menu.open = false));
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      menu.open = false;
      find('summary', menu).focus();
    });
    menu.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  }

  // Where there is room beside the page, the lists are open; the style shows them so, and this says so.
  for (const [list, room] of [['.chapters', '60rem'], ['.sections', '80rem']]) {
    const details = find(`${list} > details`);
    const wide = matchMedia(`(min-width: ${room})`);
    const fit = () => details && (details.open = wide.matches);
    wide.addEventListener('change', fit);
    fit();
  }

  // The chapter being read is in sight.
  const current = find('.chapters a[aria-current]');
  const chapters = current?.closest('details');
  if (chapters && chapters.scrollHeight > chapters.clientHeight) {
    chapters.scrollTop = current.offsetTop - chapters.clientHeight / 3;
  }

  // The section being read is marked.
  const links = new Map(all('.sections a').map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  if (links.size > 0) {
    const targets = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      const read = targets.filter((target) => target.getBoundingClientRect().top < innerHeight / 4).pop();
      for (const [id, link] of links) {
        if (read && read.id === id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    let waiting = false;
    addEventListener('scroll', () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    }, { passive: true });
    mark();
  }

  // Code can be copied.
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = element('textarea', { value: text });
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  };
  for (const block of all('main pre')) {
    const frame = element('div', { className: 'copyable' });
    const button = element('button', { type: 'button', className: 'copy', textContent: words.copy });
    const status = element('span', { className: 'visually-hidden', role: 'status' });
    block.replaceWith(frame);
    frame.append(block, button, status);
    button.addEventListener('click', async () => {
      await copy(block.textContent);
      button.textContent = status.textContent = words.copied;
      setTimeout(() => {
        button.textContent = words.copy;
        status.textContent = '';
      }, 1600);
    });
  }

  // Footnotes are shown beside their marks. Screen readers follow the link instead, which says the same.
  let note = null;
  const hide = () => {
    note?.remove();
    note = null;
  };
  const show = (mark) => {
    hide();
    const footnote = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    const text = footnote && find('div', footnote);
    if (!text) return;
    note = element('div', { className: 'footnote-preview', dir: getComputedStyle(footnote).direction });
    note.setAttribute('aria-hidden', 'true');
    const copied = text.cloneNode(true);
    for (const part of all('[id], [role="doc-backlink"]', copied)) {
      if (part.getAttribute('role') === 'doc-backlink') part.remove();
      else part.removeAttribute('id');
    }
    for (const part of all('a, button, [tabindex]', copied)) part.tabIndex = -1;
    note.append(...copied.childNodes);
    document.body.append(note);
    const at = mark.getBoundingClientRect();
    const width = note.offsetWidth;
    const left = Math.max(8, Math.min(at.left + at.width / 2 - width / 2, document.documentElement.clientWidth - width - 8));
    const below = at.bottom + 6 + note.offsetHeight < innerHeight;
    note.style.left = `${left + scrollX}px`;
    note.style.top = `${scrollY + (below ? at.bottom + 6 : at.top - note.offsetHeight - 6)}px`;
    note.addEventListener('mouseleave', hide);
  };
  for (const mark of all('a[role="doc-noteref"]')) {
    mark.addEventListener('mouseenter', () => show(mark));
    mark.addEventListener('mouseleave', () => setTimeout(() => note?.matches(':hover') || hide(), 150));
    mark.addEventListener('focus', () => show(mark));
    mark.addEventListener('blur', hide);
  }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());

  // Search is fetched when it is asked for.
  const opener = find('.search-open');
  if (opener && search) {
    let loading = null;
    const load = () => {
      loading ??= new Promise((resolve, reject) => {
        const script = element('script', { src: new URL(search, root).href, onload: resolve, onerror: reject });
        document.head.append(script);
      });
      return loading;
    };
    const open = async () => {
      await load();
      window.polypress.openSearch(root, opener);
    };
    opener.addEventListener('click', open);
    opener.addEventListener('pointerenter', load, { once: true });
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      const asked = (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey)
        || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (!asked || typing) return;
      event.preventDefault();
      open();
    });
  }
})();
