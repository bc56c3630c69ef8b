addEventListener('DOMContentLoaded', () => {
  new PagefindUI({ element: '#search', showSubResults: true });
});
