/** Text whose lone carriage returns are line feeds, which Markdown takes them for; offsets stay. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

const mark = /(<span\s+data-(?:ttu|stu)-id\s*=\s*["'][^"'<>]*["']\s*>)|<(\/?)span\b/gi;

/** A line end inside a side-by-side half would cut a table's row in two: each becomes spaces, so that offsets stay. */
export function joinBrokenSpans(text: string): string {
  const broken: { start: number; end: number }[] = [];
  let start = -1;
  let others = 0;
  let lineEnd = -1;
  for (const { index, 0: whole, 1: half, 2: slash } of text.matchAll(mark)) {
    if (half) {
      start = index + whole.length;
      others = 0;
    } else if (slash === '') others += 1;
    else if (others > 0) others -= 1;
    else if (start >= 0) {
      if (lineEnd < start) lineEnd = indexOrEnd(text, '\n', start);
      if (lineEnd < index) broken.push({ start, end: index });
      start = -1;
    }
  }
  let joined = '';
  let from = 0;
  for (const { start, end } of broken) {
    const half = text.slice(start, end);
    // A half does not go on after a blank line.
    if (/\n[ \t\r]*\n/.test(half)) continue;
    joined += text.slice(from, start) + half.replace(/\r?\n/g, (ends) => ' '.repeat(ends.length));
    from = end;
  }
  return joined + text.slice(from);
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index < 0 ? text.length : index;
}
