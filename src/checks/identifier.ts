/** A word that begins in lower case and goes on in upper: `nonCompliant`, `iPad`. */
const lowerCamel = /(?<![\w./-])[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*(?!\w)/g;

/** Returns the lowerCamel identifiers of a text, each once. */
export function identifiersIn(text: string): string[] {
  return [...new Set(text.match(lowerCamel))];
}

/** Whether a whole text is an identifier: `nonCompliant`, `DeviceState`, `microsoft.graph`, `not_before`. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:(?:[a-z0-9][A-Z]|[._][A-Za-z])[A-Za-z0-9]*)+$/.test(text);
}
