/** Texts by plural category of a language; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Returns a function that words a count in a language: the form that the language's plural rules
 * choose (CLDR), with the number in the language's digits.
 */
export function plural(tag: string, forms: PluralForms): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  let digits: Intl.NumberFormat | undefined;
  return (count) => {
    // Made when it is first asked: it takes a browser milliseconds, and most languages are never asked.
    rules ??= new Intl.PluralRules(tag);
    digits ??= new Intl.NumberFormat(tag);
    return (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
  };
}

/** Returns a function that writes a number as a language with the digits 0 to 9 does: those from 1,000 on need its separators. */
export function numbers(tag: string): (number: number) => string {
  let digits: Intl.NumberFormat | undefined;
  return (number) => {
    if (number < 1000) return String(number);
    digits ??= new Intl.NumberFormat(tag);
    return digits.format(number);
  };
}
