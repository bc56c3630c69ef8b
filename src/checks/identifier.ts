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
  // `EAP-TTLS`, `AES-256-CBC`, `UTF-8`
  '[A-Z][A-Z0-9]+(?:-(?:[A-Z][A-Z0-9]+[a-z]?[0-9]*|[0-9]+))+',
  // `x86-64`, `aes128-cbc`, `gpt-4-turbo`, `sha-256`
  '(?=[a-z0-9]*[a-z][0-9]|[a-z]+-[0-9]+-|(?:aes|sha|utf)-[0-9])[a-z][a-z0-9]*(?:-(?!\\w*(?:ed|ing|bit|byte|only|like)\\b)[a-z0-9]+)+',
  // `en-US`, `zh-Hans-CN`
  '[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}',
  // `--dry-run`
  '--[a-z][a-z0-9]+(?:-[a-z0-9]+)*',
  // `nonCompliant`, `iPad`
  '[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*',
  // `DeviceState`, `SharePoint`, `IPv6Range`
  '[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*',
];
const any = new RegExp(
  `(?<![\\p{L}\\p{N}_./\\\\%@&]|\\p{L}-)(?:${forms.join('|')})(?![\\w\\\\]|-[A-Za-z0-9]|[./:][A-Za-z0-9])`,
  'gu',
);

/**
 * Words of that look which translators rightly write in their own language: a date's and a time's pattern, and terms of
 * products that the products themselves translate.
 */
const translatable =
  /^(?:[YMDHS]+(?:-[YMDHS]+)+|Date-?Time|Pivot(?:Table|Chart)s?|MailTips?|AutoFill|ProPlus|eDiscovery|[eE]Books?)$/;

/** A full stop without a space after it: `end.The`. */
const joint = /^(.*[a-z0-9])\.([A-Z][a-z]*)$/;

/** Returns the identifiers of a text, each once. */
export function identifiersIn(text: string): string[] {
  const found = [...text.matchAll(any)].flatMap(([name]) => {
    const [, before] = /^[a-z]/.test(name) ? (joint.exec(name) ?? []) : [];
    if (before !== undefined) return identifiersIn(before);
    // `domain\user` stands for words; a real path has a capital, a digit or a mark.
    if (name.includes('\\') && !/[A-Z0-9_%$]/.test(name)) return [];
    return translatable.test(name) ? [] : [name];
  });
  return [...new Set(found)];
}

/** Whether a text has a name as it is: no part of a longer word, the case of a language tag and an English plural aside. */
export function holds(text: string, name: string): boolean {
  if (text.includes(name) && pattern(name).test(text)) return true;
  if (/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(name))
    return text.toLowerCase().includes(name.toLowerCase());
  return /[A-Za-z]s$/.test(name) && holds(text, name.slice(0, -1));
}

/** Letters of scripts whose words are set apart by spaces; endings and prefixes of others may touch a name. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9_]';

/** A name as a word; a translator's own language may add a short ending to one that is spelled as brands are. */
function pattern(name: string): RegExp {
  const brand = /^[A-Z][a-z]+[A-Z][a-z]+$/.test(name);
  return new RegExp(
    `(?<!${letter})${name.replace(/[.\\/{}$]/g, '\\$&')}(?!${brand ? `[A-Z0-9_]|${letter}{4}` : letter})`,
    'u',
  );
}

/** Whether a whole text is an identifier: `nonCompliant`, `DeviceState`, `microsoft.graph`, `not_before`. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:(?:[a-z0-9][A-Z]|[._][A-Za-z])[A-Za-z0-9]*)+$/.test(text);
}
