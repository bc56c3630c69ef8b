/** A piece of a page's text, with its offset there in UTF-16 units. */
export interface Slice {
  raw: string;
  offset: number;
}
