const filters = {
  table: () => import('./tables.ts').then(({ filterTable }) => filterTable),
  list: () => import('./lists.ts').then(({ filterList }) => filterList),
  area: () => import('./area.ts').then(({ filterArea }) => filterArea),
};

/** Makes each `input[data-filter]` work when it first gets the focus: few readers filter, and none pays for it before. */
export function startFilters(): void {
  addEventListener('focusin', async ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { filter } = target.dataset;
    if (filter !== 'table' && filter !== 'list' && filter !== 'area') return;
    delete target.dataset['filter'];
    const start = await filters[filter]();
    start(target);
    if (target.value) target.dispatchEvent(new Event('input'));
  });
}
