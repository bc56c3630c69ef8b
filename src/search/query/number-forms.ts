/** A number as it was written. */
export interface WrittenNumber {
  /** The value in decimal digits. */
  value: string;
  /** Where it is written as a sum (`16|32`), the values that it is made of. */
  summands: string[];
}

const label = String.raw`(?:values?|valor(?:es)?|val|值|值为|code|código|case|numbers?|números?)\s*(?:[:=]|is|of|é|de|为|是)*\s*`;
const labelled = new RegExp(`^${label}`, 'iu');
const single = String.raw`0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d{1,3}(?:[,.'’_ ]\d{3})+|\d+(?:_\d+)*`;
const between = String.raw`(?:\s*[,;、]\s*|\s+(?:-?bor|and|or|e|ou)\s+|\s*[和或与]\s*)`;
const signs = /^[-+\u2010-\u2015\u2212]/;

/** Ways in which a number is written, each with what it stands for. */
const forms: { name: string; form: RegExp; read(match: RegExpExecArray): string[] | null }[] = [
  {
    name: 'one number: 32, 0x20, 0b100000, 1,024, 32L, -1',
    form: new RegExp(`^([-+\\u2010-\\u2015\\u2212]?\\s?(?:${single}))(?:[uUlL]{1,2})?$`),
    read: ([, written = '']) => [toDecimal(written)],
  },
  {
    name: 'with a fraction of nothing: 32.0',
    form: /^([-+\u2010-\u2015\u2212]?\d+)[.,]0{1,2}$/,
    read: ([, written = '']) => [toDecimal(written)],
  },
  {
    name: 'a shift: 1 << 5',
    form: /^(\d+)\s*<<\s*(\d{1,2})$/,
    read: ([, number = '', bits = '']) => [(BigInt(number) << BigInt(bits)).toString()],
  },
  {
    name: 'a sum: 16|32, 16 + 32, 0x10 | 0x20',
    form: new RegExp(`^(?:${single})(?:\\s*[|+]{1,2}\\s*(?:${single}))+$`),
    read: ([whole = '']) => toSummands(whole),
  },
  {
    name: 'a list of values: 16,32; 16 and 32; 16 -bor 32',
    form: new RegExp(`^(?:${single})(?:${between}(?:${single}))+$`, 'i'),
    read: ([whole = '']) => whole.match(new RegExp(single, 'g'))?.map(toDecimal) ?? null,
  },
  {
    name: 'a sum after what it is: 48 (16|32)',
    form: new RegExp(
      `^(?:${single})\\s*=?\\s*\\(\\s*((?:${single})(?:\\s*[|+]{1,2}\\s*(?:${single}))+)\\s*\\)$`,
    ),
    read: ([, sum = '']) => toSummands(sum),
  },
];

function toSummands(sum: string): string[] {
  return sum.split(/[|+]+/).map((part) => toDecimal(part.trim()));
}

/** Reads a text that is a number and nothing else, with what people write around one; null for any other text. */
export function readNumber(text: string): WrittenNumber | null {
  const bare = withoutSurroundings(text.normalize('NFKC').trim());
  for (const { form, read } of forms) {
    const match = form.exec(bare);
    const summands = match && read(match);
    if (summands) {
      const value = summands.reduce(
        (sum, part) => sum | BigInt(part),
        summands.length > 1 ? 0n : BigInt(summands[0] ?? 0),
      );
      return { value: value.toString(), summands: summands.length > 1 ? summands : [] };
    }
  }
  return null;
}

/** Without a label, comparison signs, brackets, quotes and what ends a statement: `value = "32";` is `32`. */
function withoutSurroundings(text: string): string {
  let bare = text.replace(labelled, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(/^(?:[!=<>]==?|[=:#<>])\s*/, '')
      .replace(/\s*(?:[;,:]|==?)$/, '')
      .replace(/^\(([^()]*)\)$|^\[([^[\]]*)\]$|^(["'`“”‘’])([^"'`“”‘’]*)["'`“”‘’]$/u, '$1$2$4')
      .trim();
  }
  return bare;
}

function toDecimal(written: string): string {
  const negative = signs.test(written) && !written.startsWith('+');
  const digits = written.replace(signs, '').trim();
  const plain = /^0[xXbBoO]/.test(digits)
    ? digits.replace(/_/g, '').toLowerCase()
    : digits.replace(/[,.'’_ ]/g, '');
  const value = BigInt(plain);
  return (negative ? -value : value).toString();
}
