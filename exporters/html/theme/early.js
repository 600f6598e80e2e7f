// Runs before anything is painted: says that scripts run, and which colours the reader chose.
'use strict';
(() => {
  const page = document.documentElement;
  page.classList.add('scripted');
  try {
    const theme = localStorage.getItem('polypress-theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing shows what the system asks for.
  }
})();
