// Loads the page again when it has changed, and shows what was found wrong.
'use strict';
(() => {
  const element = (name, properties) => Object.assign(document.createElement(name), properties);
  let seen;
  let panel = null;
  const show = ({ findings, count }) => {
    const open = panel?.open ?? false;
    panel?.remove();
    panel = null;
    if (count === 0) return;
    panel = element('details', { className: 'polypress-findings', lang: 'en', dir: 'ltr', open });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    panel.classList.toggle('errors', errors > 0);
    panel.append(element('summary', { textContent: `polypress: ${count} finding${count === 1 ? '' : 's'}` }));
    const list = element('ol', {});
    for (const { severity, code, message, place, hints } of findings) {
      const item = element('li', {});
      item.append(
        element('strong', { textContent: `${severity}[${code}]: ` }),
        element('span', { textContent: message, dir: 'auto' }),
      );
      if (place) item.append(element('code', { textContent: place }));
      for (const hint of hints) item.append(element('small', { textContent: hint }));
      list.append(item);
    }
    if (count > findings.length) list.append(element('li', { textContent: `… and ${count - findings.length} more` }));
    panel.append(list);
    document.body.append(panel);
  };
  const news = new EventSource(`/.polypress/events?page=${encodeURIComponent(location.pathname)}`);
  news.addEventListener('message', (event) => {
    const state = JSON.parse(event.data);
    if (seen !== undefined && state.page !== seen) {
      news.close();
      location.reload();
      return;
    }
    seen = state.page;
    show(state);
  });
  addEventListener('pagehide', () => news.close());
})();
