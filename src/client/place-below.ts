/** Puts something into the page's main part, `gap` pixels below an element: above it where there is no room, never beyond the sides. */
export function placeBelow(card: HTMLElement, { left, top, bottom }: DOMRect, gap: number): void {
  (document.querySelector('main') ?? document.body).append(card);
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const hasRoom = bottom + gap + height <= innerHeight || top < height + gap;
  const origin = card.offsetParent?.getBoundingClientRect();
  const x = Math.max(8, Math.min(left, clientWidth - width - 8)) - (origin?.left ?? 0);
  const y = (hasRoom ? bottom + gap : top - height - gap) - (origin?.top ?? 0);
  card.style.setProperty('left', `${x}px`);
  card.style.setProperty('top', `${y}px`);
}
