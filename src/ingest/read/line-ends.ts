/** Text whose lone carriage returns are line feeds, which Markdown takes them for; offsets stay. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

const mark =
  /(<span\s+data-(?:ttu|stu)-id\s*=\s*["'][^"'<>]*["']\s*>)|<(\/?)span\b|(\n[ \t\r]*\n)|\r?\n/gi;

/** A line end inside a side-by-side half would cut a table's row in two: each becomes spaces, so that offsets stay. */
export function joinBrokenSpans(text: string): string {
  const ends: { at: number; length: number }[] = [];
  let inHalf: typeof ends | null = null;
  let others = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, half, slash, blank] = match;
    if (half) {
      inHalf = [];
      others = 0;
    } else if (blank) inHalf = null;
    else if (slash === undefined) inHalf?.push({ at: match.index, length: whole.length });
    else if (slash === '') others += 1;
    else if (others > 0) others -= 1;
    else {
      if (inHalf) ends.push(...inHalf);
      inHalf = null;
    }
  }
  if (ends.length === 0) return text;
  let joined = '';
  let from = 0;
  for (const { at, length } of ends) {
    joined += text.slice(from, at) + ' '.repeat(length);
    from = at + length;
  }
  return joined + text.slice(from);
}
