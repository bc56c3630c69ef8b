/** Returns what gives a page's headings, asked in their order, their levels: from 2 down, none left out between. */
export function headingLevels(): (depth: number) => number {
  const above: number[] = [];
  return (depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    return above.push(depth) + 1;
  };
}
