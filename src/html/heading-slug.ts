/** The address part that upstream makes of a heading: lower case, spaces to hyphens, other marks dropped. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '');
}
