/** Returns a pattern that finds a name as a whole word, in whatever case. */
export function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${name.replace(/[^\w]/g, '\\$&')}(?![\\w.])`, 'gi');
}
