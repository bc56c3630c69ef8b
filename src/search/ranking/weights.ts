/** How well a word of a query is matched by a field of a unit, from 0 (not at all) to 10. */
export const weights = {
  /** One of the words that together are the row's whole name, the entry's, the last part of its address. */
  rowName: 10,
  entryName: 9.5,
  stem: 9,
  value: 9,
  /** One of the words that are what a translation printed. */
  printed: 8,
  /** One of the words that together are a permission or a request, and a part of one. */
  keyword: 8,
  keywordPart: 5,
  keywordPartBegun: 4,
  /** A part of the row's name or the entry's, or the beginning of one. */
  rowPart: 7,
  entryPart: 6.5,
  rowPartBegun: 5,
  entryPartBegun: 4.5,
  printedPart: 4,
  /** A word of a text, the beginning of one, another form of one. */
  text: 5,
  textBegun: 4,
  textStem: 3,
  /** Namespace, area, version, kind. */
  place: 3.5,
} as const;
