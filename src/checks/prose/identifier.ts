const word = '[A-Za-z][A-Za-z0-9]*';
const verb = '(?:Get|Set|New|Add|Remove|Invoke|Import|Export|Start|Stop|Enable|Disable|Update)';
const extension =
  '(?:md|json|ya?ml|xml|txt|exe|dll|msi|ps1|psm1|js|ts|py|sh|cs|conf|cfg|ini|toml|log|html?|csv|zip|so)';

/** Kinds of words that no translation may change, as they stand in prose without code marks; the longer ones first. */
const forms = [
  // `config.yaml`, `kube-apiserver.log`
  `[A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.${extension}`,
  // `HKEY_USERS\.DEFAULT`, `C:\Windows`, `%ProgramFiles%\App`
  `(?:[A-Za-z]:|%${word}%|[A-Za-z]\\w*)(?:\\\\[\\w.%$-]*[\\w%$])+`,
  // `/me/messages`, `/drives/{id}/items`
  '/[A-Za-z{][\\w.{}-]*[\\w}](?:/[\\w.{}-]*[\\w}])+',
  // `application/json`
  '(?:application|audio|image|multipart|text|video)/(?!(?:application|audio|image|text|video)s?\\b)[a-z][\\w.+-]*\\w',
  // `$filter`, `$HOME`
  '\\$[A-Za-z]\\w+',
  // `std::vector`
  `${word}(?:::\\w+)+`,
  // `DeviceManagementApps.Read.All`, `@odata.nextLink`, `graph.microsoft.com`
  `@?[A-Za-z][A-Za-z0-9]+(?:\\.[A-Za-z][A-Za-z0-9]+)+`,
  // `not_before`, `MAX_SIZE`, `__proto__`
  `_+[A-Za-z]\\w*|${word}(?:_+[A-Za-z0-9]+)+_*`,
  // `Get-ChildItem`
  `${verb}-(?:[A-Z][a-z]{3,}|[A-Z][a-z]*[A-Z]\\w*)`,
  // `EAP-TTLS`, `AES-256-CBC`, `UTF-8`, `TV-G`
  '[A-Z][A-Z0-9]+(?:-(?:[A-Z][A-Z0-9]*[a-z]?[0-9]*|[0-9]+))+',
  // `If-Match`, `X-Forwarded-For`
  '(?:Accept|Cache|Content|If|Retry|X)(?:-[A-Z][A-Za-z]+)+',
  // `x86-64`, `aes128-cbc`, `gpt-4-turbo`, `sha-256`, `eu-west-1`
  '(?=[a-z0-9]*[a-z][0-9]|[a-z]+-[0-9]+-|[a-z]+-[a-z]+-[0-9]+\\b|(?:aes|sha|utf)-[0-9])[a-z][a-z0-9]*(?:-(?!\\w*(?:ed|ing|bit|byte|only|like)\\b)[a-z0-9]+)+',
  // `en-US`, `zh-Hans-CN`
  '[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}',
  // `--dry-run`
  '--[a-z][a-z0-9]+(?:-[a-z0-9]+)*',
  // `nonCompliant`, `iPad`
  '[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*',
  // `DeviceState`, `SharePoint`, `IPv6Range`
  '[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*',
  // `HTTPServer`
  '[A-Z]{2,}[a-z]{2,}[A-Za-z0-9]*',
  // `SHA256`, `IKEv2`, `Base64`, `x64`, `ipv6`
  '[A-Z]{2,}v?[0-9]+[A-Za-z0-9]*|[A-Z][a-z]{0,3}[0-9]{2,}|[a-z]{1,6}[0-9]{2,}|(?:[Ii][Pp]|[A-Z][A-Za-z]+)v[0-9]+',
];
const any = new RegExp(
  `(?<![\\p{L}\\p{N}_./\\\\%@&]|\\p{L}-)(?:${forms.join('|')})(?![\\w\\\\]|-[A-Za-z0-9]|[./:][A-Za-z0-9])`,
  'gu',
);

/** A capital or a digit within a word, or a mark before one: every form has it, and a plain sentence has not. */
const sign = /[A-Za-z0-9][A-Z0-9]|[._\\/$:-][\w{%$.-]/;

/**
 * Words of that look which translators rightly write in their own language: a date's and a time's pattern, and terms of
 * products that the products themselves translate.
 */
const translatable =
  /^(?:[YMDHS]+(?:-[YMDHS]+)+|Date-?Time|Pivot(?:Table|Chart)s?|MailTips?|AutoFill|ProPlus|eDiscovery|[eE]Books?)$/;

/** Letters of the longest identifier that is looked for. */
const longest = 200;

/** Two words with a slash between them, each of which is one by itself: `PolicySet/PolicySetItem`. */
const alternatives =
  /(?<![\w./:])(?!(?:application|audio|image|multipart|text|video)\/)([A-Za-z]\w*)\/([A-Za-z]\w*)(?![\w/])/g;

/** A full stop without a space after it: `end.The`, `Optional.When`. */
const joint =
  /^([a-z].*[a-z0-9])\.[A-Z][a-z]*$|^([A-Z][a-z]+)\.(?:An?|For|I[fnst]|On|Th(?:e|is|ese|at)|To|When)$/;

/** Returns the identifiers of a text, each once. */
export function identifiersIn(text: string): string[] {
  if (!sign.test(text)) return [];
  const apart = text.includes('/') ? text.replace(alternatives, '$1 / $2') : text;
  const found = [...apart.matchAll(any)].flatMap(([name]) => {
    const joined = joint.exec(name);
    if (joined) return identifiersIn(joined[1] ?? joined[2] ?? '');
    // `domain\user` stands for words; a real path has a capital, a digit or a mark.
    if (name.includes('\\') && !/[A-Z0-9_%$]/.test(name)) return [];
    return name.length > longest || translatable.test(name) ? [] : [name];
  });
  return [...new Set(found)];
}

/** Names that are written in either case: `en-US`, `Base64`, `x64`, `ipv6`. */
const anyCase = /^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}|[A-Z]?[a-z]*[0-9]+|IPV[46])$/;

/**
 * Whether a text has a name as it is: no part of a longer word; an English plural, and the case of what is written in
 * either, aside.
 */
export function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at >= 0 && (isApart(text, at, at + name.length) || pattern(name).test(text))) return true;
  if (anyCase.test(name)) return pattern(name, 'iu').test(text);
  return /[A-Za-z]s$/.test(name) && holds(text, name.slice(0, -1));
}

/** Letters of scripts whose words are set apart by spaces; endings and prefixes of others may touch a name. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9_]';
/** What makes a name part of a longer one where it stands before it; a number alone does not: `Windows 10EducationN`. */
const before = `${letter.replace('0-9', '')}[0-9]*`;

const touching = new RegExp(letter, 'u');

/** Whether no such letter touches what stands there: most names are found so, without an expression for each. */
function isApart(text: string, start: number, end: number): boolean {
  return !touching.test(text.charAt(start - 1)) && !touching.test(text.charAt(end));
}

/** A name as a word; a translator's own language may add a short ending to one that is spelled as brands are. */
function pattern(name: string, flags = 'u'): RegExp {
  const brand = /^[A-Z][a-z]+[A-Z][a-z]+$/.test(name);
  return new RegExp(
    `(?<!${before})${name.replace(/[.\\/{}$+]/g, '\\$&')}(?!${brand ? `[A-Z0-9_]|${letter}{4}` : letter})`,
    flags,
  );
}

/** Whether a whole text is an identifier: `nonCompliant`, `DeviceState`, `microsoft.graph`, `not_before`. */
export function isIdentifier(text: string): boolean {
  if (translatable.test(text)) return false;
  if (!/^[A-Za-z][A-Za-z0-9]*(?:[._][A-Za-z][A-Za-z0-9]*)*$/.test(text)) return false;
  return /[._]|(?<!^)[a-z0-9][A-Z]/.test(text);
}
