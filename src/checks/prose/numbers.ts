const words =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|first|second|third)s?\b/i;

/** Returns the numbers that stand alone in a text; those in `X86` and `3DES` are part of a name. */
export function numbersIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...new Set(ungrouped(text).match(/(?<![\w])\d+(?![A-Za-z\d_])/g))];
}

/** A text, and as it may be meant: a full-width comma parts numbers, or groups the digits of one. */
export function readingsOf(text: string): string[] {
  return [text, text.replace(/(?<=\d)，(?=\d{3}(?!\d))/g, '')];
}

const months =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\b|uary|ch|il|[ey]|ust|t?ember|ober)/;

/** A translation without what it has to write in digits: the number of a month that an English text names. */
export function withoutMonths(text: string, english: string): string {
  return months.test(english) ? text.replace(/\d{1,2}(?=\s*[月월])/g, '') : text;
}

/** An English text with the hours of its afternoons as most languages write them. */
export function withHours(text: string): string {
  return text.replace(
    /\b(\d{1,2})(?=(?::\d\d)? ?[Pp]\.?[Mm]\b)/g,
    (hour) => `${hour} ${Number(hour) + 12}`,
  );
}

/** Returns every run of digits in a text, those inside names too. */
export function digitsIn(text: string): string[] {
  return ungrouped(text).match(/\d+/g) ?? [];
}

/** Whether an English text holds a number in words, which a translation may well write in digits. */
export function hasNumberWord(text: string): boolean {
  return words.test(text.replace(/([a-z])(?=[A-Z])/g, '$1 '));
}

/** Takes out what groups a number's digits by threes: 10,000 and 10 000 are one number. */
function ungrouped(text: string): string {
  return text.replace(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
}
