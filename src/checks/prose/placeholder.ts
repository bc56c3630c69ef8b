/** `{name}`, `{0}`, `{{user}}`, `${x}`, `%(name)s`, `%1$s`: each says what it stands for. */
const named =
  /\$\{[^{}\s]+\}|\{\{[^{}\s]+\}\}|\{(?:[A-Za-z_][\w.-]*|\d*)\}|%\([A-Za-z_]\w*\)[a-z]|%\d+\$[a-z@]/g;
/** `%s`, `%d`: what they stand for is told by their order; 50 % of something is none. */
const ordered = /(?<![\p{L}\p{N}%]|[0-9]\s)%[sdifuxc@](?![\p{L}\p{N}%])/gu;

/** Returns the placeholders of a text that each have a name or a number, in alphabetical order. */
export function namedPlaceholders(text: string): string[] {
  return (text.match(named) ?? []).sort();
}

/** Returns the placeholders of a text that are told by their order. */
export function orderedPlaceholders(text: string): string[] {
  return text.replace(named, ' ').match(ordered) ?? [];
}
