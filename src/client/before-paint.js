// Runs before the first paint: what the reader chose is there from the start.
(() => {
  const root = document.documentElement;
  root.dataset['js'] = '';
  try {
    for (const key of ['theme', 'mode']) {
      const value = localStorage.getItem(key);
      if (value && value !== 'auto') root.dataset[key] = value;
    }
  } catch {
    // Storage is switched off: nothing was remembered.
  }
})();
