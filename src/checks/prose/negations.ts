/** How a sentence says no, by language; a language that is not here is not checked. */
const negations: Record<string, RegExp> = {
  cs: /\bne|\bžádn|\bbez\b|\bnikdy\b|\bani\b|\bniko/iu,
  da: /\b(?:ikke|ingen|intet|aldrig|uden|hverken)\b|\bu(?!nder|d)/iu,
  de: /nicht|\bkein|\bnie|\bohne\b|\bweder\b|\bun(?!d\b|ser|s\b|ter)|los\b|verweiger|\bverhinder|\bausge|\bfehl|\bnur\b/iu,
  es: /\b(?:no|nunca|ni|sin|ningún|ninguna?|jamás|tampoco|imposible|impid|evit|excepto|salvo)|\b(?:in(?!clu|dic|for|i?[cí]|ser|st|te|ti|tr|dex|div)\p{L}{4}|im(?!ag|po|pl|pr)\p{L}{4}|des(?!c|d|e|ig|p|t)\p{L}{4})/iu,
  fr: /\b(?:ne|pas|jamais|aucune?|ni|sans|non|hors|sauf)\b|\bn['’]|\b(?:in(?!clu|dic|for|i?[cí]|ser|st|te|ti|tr|dex|div)\p{L}{4}|im(?!ag|po|pl|pr)\p{L}{4}|dés(?!ig)\p{L}{4})|empêch|évit/iu,
  it: /\b(?:non|mai|né|senza|nessun\p{L}*|neppure|tranne)\b|\b(?:in(?!clu|dic|for|i?[cí]|ser|st|te|ti|tr|dex|div)\p{L}{4}|im(?!ag|po|pl|pr)\p{L}{4}|dis(?!p|t)\p{L}{4})|imped|evit/iu,
  ja: /な[いくかけし]|ぬ|ず|ません|まい|[不未無非否禁]|できな|以外|しない|防/u,
  ko: /않|없|아니|안 |안됩|아[닐닙닌]|마세|못|불|미|비|무|금지|말/u,
  nl: /\b(?:niet|geen|nooit|zonder|noch)\b|\bon|loos\b/iu,
  pl: /\bnie|\bżad|\bbez|\bnigdy\b|\bani\b/iu,
  pt: /\b(?:não|nunca|nem|sem|nenhum\p{L}*|jamais|exceto|impossív|imped|evit|deix|proib|recus|neg)|\b(?:in(?!clu|dic|for|i?[cí]|ser|st|te|ti|tr|dex|div)\p{L}{4}|im(?!ag|po|pl|pr)\p{L}{4}|des(?!c|d|e|ig|t)\p{L}{4}|irr)|\bfalt|\bfora\b/iu,
  ru: /(?<!\p{L})(?:не|ни|нет|без|отсутств|запре|невозмож|недо|отказ|отлич)/iu,
  sv: /\b(?:inte|ingen|inget|inga|aldrig|utan|ej)\b|\bo(?!ch\b|m\b|ss\b|ckså)/iu,
  tr: /m[aeıiuü](?:z|m|y|dı|di|dan|den|k)|m[ae]\b|değil|yok|hiç|s[ıiuü]z/iu,
  uk: /(?<!\p{L})(?:не|ні|без|нема|відсутн|заборон)/iu,
  zh: /[不没沒未无無非勿别別否莫禁]|除外|以外|拒[绝絕]|阻止|防止|避免|之外|缺少|停用/u,
};

/**
 * English that says no in a way that translations keep; `not only`, `whether or not` and `not until` (`only after`) do not,
 * NOT is an operator.
 */
const english =
  /\b(?:not(?! (?:only|just|necessarily|yet))|[Cc]annot|[Nn]ever|[Nn]o longer|[A-Za-z][a-z]+n['’]t)\b/;
/** What stands in each of them: it is found sooner than they are missed. */
const sign = /not|n['’]t|[Nn]ever|o longer/;
const harmless =
  /\b(?:or|if|whether or|why|even when \w+ do) not\b|\bnot (?:applicable|limited to)\b|(?:\b(?:not|[Cc]annot)|n['’]t)\b[^.;:]{0,200}\buntil\b/g;

/** Fewest words of a sentence. */
const fewest = 4;

/** Whether an English text says no and its translation, in a language that is known, does not. */
export function losesNegation(source: string, target: string, locale: string): boolean {
  if (!sign.test(source) || !english.test(source) || source.split(/\s+/).length < fewest)
    return false;
  if (!english.test(source.replace(harmless, ' ')) || english.test(target)) return false;
  const { [new Intl.Locale(locale).language]: negation } = negations;
  return negation !== undefined && !negation.test(target);
}
