import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/**
 * Returns a command's options and the files or folders that follow them.
 * @param takes names what may follow the options; undefined where nothing may
 * @throws UsageError for what the command does not know
 */
export function parseOptions<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  takes?: string,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const [first] = parsed.positionals;
    if (takes === undefined && first !== undefined)
      throw new UsageError(`Unexpected argument "${first}": expected options only`);
    return { values: parsed.values, files: parsed.positionals };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const [message = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. To ');
    throw new UsageError(`${message}; --help lists the options`);
  }
}

/**
 * Returns the one of some known values that an option has.
 * @throws UsageError where it is none of them
 */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined)
    throw new UsageError(`${option} is ${value}: expected one of ${known.join(', ')}`);
  return found;
}

/**
 * Returns a language tag in its canonical case.
 * @throws UsageError where it isn't a BCP 47 tag
 */
export function localeTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new UsageError(`--locale is ${tag}: expected a BCP 47 tag such as pt-BR`);
  }
}
