// Leads a reader from elsewhere to the edition in the language of their choice, or else of their browser. Nobody is led
// on who came from the book itself, or asked for the choice with `#choose`; and the page is replaced in the history, so
// that the way back leads out.
'use strict';
(() => {
  const fromHere = document.referrer && new URL(document.referrer).origin === location.origin;
  if (fromHere || location.hash === '#choose') return;
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation?.type === 'back_forward') return;
  let chosen = null;
  try {
    chosen = localStorage.getItem('polypress-language');
  } catch {
    // Then the browser's languages decide.
  }
  const lead = () => {
    const links = [...document.querySelectorAll('.choices a[hreflang]')];
    const tags = links.map((link) => link.hreflang.toLowerCase());
    for (const wanted of [chosen, ...navigator.languages].filter(Boolean).map((tag) => tag.toLowerCase())) {
      const language = wanted.split('-')[0];
      const at = [
        tags.indexOf(wanted),
        tags.findIndex((tag) => wanted.startsWith(`${tag}-`)),
        tags.findIndex((tag) => tag.split('-')[0] === language),
      ].find((index) => index >= 0);
      if (at !== undefined) return location.replace(links[at].href);
    }
    return undefined;
  };
  document.addEventListener('DOMContentLoaded', lead);
})();
