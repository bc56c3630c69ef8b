/** Words that a language keeps for itself, so that neither a type nor a constant can have them as its name. */
const reserved = {
  csharp:
    words(`abstract as base bool break byte case catch char checked class const continue decimal default delegate
    do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface
    internal is lock long namespace new null object operator out override params private protected public readonly ref
    return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
    unchecked unsafe ushort using virtual void volatile while value__`),
  python:
    words(`False None True and as assert async await break class continue def del elif else except finally for
    from global if import in is lambda nonlocal not or pass raise return try while with yield mro name value
    capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii
    isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
    maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
    startswith strip swapcase title translate upper zfill`),
  typescript:
    words(`any as bigint boolean break case catch class const continue debugger default delete do else enum export
    extends false finally for function globalThis if implements import in instanceof interface let never new null
    number object package private protected public return static string super switch symbol this throw true try typeof
    undefined unknown var void while with yield await`),
  java: words(`abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new package private
    protected public return short static strictfp super switch synchronized this throw throws transient try void
    volatile while true false null _ value`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Words that can name a constant, but no type. */
const reservedTypes = {
  csharp: words('dynamic extension field file notnull record required scoped unmanaged var'),
  typescript: new Set<string>(),
  python: new Set<string>(),
  java: words('permits record sealed String var yield'),
};

/** Languages in which a literal has to be a name. */
export type CodeLanguage = keyof typeof reserved;

/**
 * Returns a name for each literal that a language allows as an identifier, all different: the literal itself where it
 * can be, else one with `_` for what no identifier holds.
 */
export function codeNames(literals: readonly string[], language: CodeLanguage): string[] {
  const taken = new Set<string>();
  return literals.map((literal) => {
    let name = literal.replace(/[^\p{ID_Continue}]|[\u200c\u200d]/gu, '_');
    if (!/^[\p{ID_Start}_]/u.test(name)) name = `_${name}`;
    // Python's enums keep `_name_` and `__name__` for themselves, and `__name` is private.
    if (language === 'python') name = name.replace(/^_+(?=.*_$)|^__/, 'x_');
    while (reserved[language].has(name) || taken.has(name)) name += '_';
    taken.add(name);
    return name;
  });
}

/** Returns a name for a type that a language allows: the real one where it can be. */
export function typeName(name: string, language: CodeLanguage): string {
  const [made = name] = codeNames([name], language);
  return reservedTypes[language].has(made) ? `${made}_` : made;
}
