// Runs before the first paint: what the reader chose is there from the start, and no key is lost.
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

  // A search that begins before the page's script is there: src/search/browser/open.ts takes over what was typed.
  let typed;
  const areKeysOn = () => {
    try {
      return localStorage.getItem('keys') !== 'off';
    } catch {
      return true;
    }
  };
  const early = (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isCommand = ctrlKey || metaKey;
    if (typed === undefined) {
      const isField = target instanceof Element && target.closest('input, textarea, select');
      const opens = isCommand ? key.toLowerCase() === 'k' : key === '/' && !isField && areKeysOn();
      if (!opens || altKey) return;
      typed = '';
    } else if (isCommand || altKey || key === 'Tab') return;
    else if (key === 'Escape') typed = undefined;
    else if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    event.preventDefault();
  };
  addEventListener('keydown', early);
  window.takeEarlyKeys = () => {
    removeEventListener('keydown', early);
    return typed;
  };
})();
