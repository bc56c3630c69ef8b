/** A form in which names are pasted, and what is left of it: the names, apart. */
export interface PastedForm {
  name: string;
  from: RegExp;
  to: string;
}

/**
 * Forms in order: each is applied to what the one before left. What is punctuation only (`::`, `->`, `"a": "b"`, `['a']`)
 * needs no form: names are compared by their letters and digits.
 */
export const pastedForms: readonly PastedForm[] = [
  { name: 'an item of a list: - x', from: /^[-*•]\s+(?=[\p{L}"'`])/u, to: '' },
  {
    name: 'a question: what is x, 什么是x',
    from: /^(?:what(?:['’]s|\s+is|\s+are)|how\s+(?:to|do\s+i|can\s+i)|o\s+que\s+(?:é|são)|como|什么是|如何)\s*(?:(?:an?|the|um|uma|o|a)\s+)?(?=\S)/iu,
    to: '',
  },
  {
    name: "an import: import { x } from 'y'",
    from: /^import\s+(?:type\s+)?\{\s*([^}]*?)\s*\}\s+from\s.*$|^from\s+\S+\s+import\s+(\w+)$/,
    to: '$1$2',
  },
  {
    name: 'a declared list: List<x> y = z, x[] y',
    from: /^(?:[a-z]+\s+)*((?:\w+(?:\.|::))*\w*(?:Collection|List|vector|IEnumerable|Set|Iterable)\s*<[^<>]+>|[A-Z][\w.]*\[\])\s+\$?\w+\s*(?:[=;{].*)?$/,
    to: '$1',
  },
  {
    name: 'a field: private x y;, y: x;',
    from: /^(?:(?:public|private|protected|internal|static|final|readonly)\s+)+([A-Z][\w.]*)\??\s+\w+\s*(?:;|\{.*|=(?!\s*[A-Z]\w*[.:]).*)?$|^\w+\??:\s*([A-Z]\w*)(?:\[\])?;$/,
    to: '$1$2',
  },
  {
    name: 'a declaration: const x: y = {',
    from: /^(?:var|let|const|val)\s+\$?\w+\s*:?=?\s*|^\$?\w+\s*:?=\s*(?=new\s+[A-Z]|\w*models\.New)/,
    to: '',
  },
  {
    name: 'a constructor or an interface: models.NewX(), models.Xable',
    from: /(?<![.\w])\w*models\.(?:New([A-Z]\w*)(?=\()|([A-Z]\w+)able\b)/g,
    to: '$1$2',
  },
  {
    name: 'a reference: #/components/schemas/x',
    from: /#\/(?:definitions|components\/\w+)\//g,
    to: '',
  },
  {
    name: 'scopes: Connect-MgGraph -Scopes "x.y"',
    from: /(?:\bConnect-Mg\w+\s+)?-?\bscopes?\s*[:=]?\s*\[?\s*(?=["']?[A-Z]\w*\.[A-Z])/i,
    to: '',
  },
  {
    name: 'the type of an element of metadata: Name="x" Type="y"',
    from: /(?<=\bName="[^"]*")\s+(?:Base)?Type="[^"]*"/g,
    to: '',
  },
  {
    name: 'an element of metadata: <Member Name="x" Value="3"/>',
    from: /<\/?[A-Z]\w*\s+(?=\w+\s*=\s*")|\b(?:Name|Value|Type)\s*=\s*(?=")|\s*\/>$|(?<=")>$/g,
    to: '',
  },
  {
    name: 'a labelled number beside names: value 2 x',
    from: /(?<![\p{L}\p{N}_])(?:values?|valor(?:es)?|值)\s*(?:[:=]\s*)?(?=[-–]?\d+(?![\p{L}\p{N}]))/giu,
    to: '',
  },
  { name: 'a command: New-MgX', from: /\b(?:New|Add)-Mg(?:Beta)?([A-Z]\w*).*$/, to: 'create $1' },
  {
    name: 'a command: Update-MgX',
    from: /\b(?:Update|Set)-Mg(?:Beta)?([A-Z]\w*).*$/,
    to: 'update $1',
  },
  { name: 'a command: Remove-MgX', from: /\bRemove-Mg(?:Beta)?([A-Z]\w*).*$/, to: 'delete $1' },
  { name: 'a command: Get-MgX', from: /\b(Get|Find)-Mg(?:Beta)?([A-Z]\w*).*$/, to: '$1 $2' },
  {
    name: 'what sets or gets a property: x.setY(z)',
    from: /(?<=\.|->)[gs]et(?=[A-Z]\w*\()/g,
    to: '',
  },
  { name: 'an annotation: "@odata.type": "#…"', from: /"?@odata\.\w+"?\s*[:=]?\s*/g, to: ' ' },
  {
    name: 'an option of a query: $filter=',
    from: /[?&]?\$(?:filter|select|orderby|expand|search)\s*=\s*/g,
    to: ' ',
  },
  {
    name: "a comparison: x eq 'y'",
    from: /(?<=[\w)])\s+(?:eq|ne|gt|ge|lt|le|has|in)\s+(?=['"(]|-?\d+$|[\w.]+['"])/gi,
    to: ' ',
  },
  {
    name: 'a wrapper: Collection(x), List<x>',
    from: /\b(?:Collection|I?List|vector|Iterable|I?Collection|IEnumerable|Nullable|Array|Set|Optional|Maybe)\s*[(<]\s*([^()<>]+?)\s*[)>]/g,
    to: '$1',
  },
  {
    name: 'a collection in words: x collection',
    from: /^([\w.#]*[a-z][A-Z.][\w.]*) collection$/,
    to: '$1',
  },
  {
    name: 'a statement: case x.y:, return x.y, new X()',
    from: /^(?:case|return|using|import|typeof|await)\s+(?=\S+[.:>])|(?<![\p{L}\p{N}])new\s+(?=[A-Z]\w*[.(])/gu,
    to: '',
  },
  {
    name: "a condition: if (x === 'y')",
    from: /^(?:if|while|switch|not|nameof|typeof)\s*\((.*)\)\s*[{;]?$/,
    to: '$1',
  },
  {
    name: "a value that is read: X.valueOf('y'), Enum.Parse<X>('y')",
    from: /(?:\.(?:valueOf|fromString|fromValue|parse)|\bEnum\.(?:Try)?Parse)\s*(?=[(<])/gi,
    to: ' ',
  },
  {
    name: 'a call: x.value()',
    from: /(?<=\w)\.(?:value|name|toString|getValue|valueOf|rawValue)(?:\(\)|(?=[\s;,)]*$))/gi,
    to: '',
  },
  {
    name: 'a package: com.x, models.x',
    from: /(?<!\w)(?:com\.|(?:graph|\w*models|enums|types|generated)(?:\.|::|\\))+(?=\w)/gi,
    to: '',
  },
];

/** Text without the forms in which its names were pasted, and without the namespaces of the reference before names. */
export function withoutForms(text: string, namespaces: readonly string[]): string {
  // A name alone is in no form.
  if (/^(?:[a-z][a-zA-Z0-9]*|[\u4e00-\u9fa5]+)$/.test(text)) return text;
  let plain = text;
  for (const before of beforeNames(namespaces)) plain = plain.replace(before, '');
  for (const { from, to } of pastedForms) plain = plain.replace(from, to);
  return plain.replace(/\s+/g, ' ').trim() || text;
}

const known = new WeakMap<readonly string[], RegExp[]>();

/** What stands before a name of each namespace, the longest namespace first; made once for a reference. */
function beforeNames(namespaces: readonly string[]): RegExp[] {
  const own =
    known.get(namespaces) ??
    [...namespaces]
      .sort((a, b) => b.length - a.length)
      .flatMap((namespace) => {
        const written = namespace.replace(/[^\w.]/g, '\\$&').replaceAll('.', '(?:\\.|::)');
        const after = '(?:\\.|::)(?:(?:models|beta|generated)(?:\\.|::))*(?=\\w)';
        const joined = namespace.replace(/(?:^|\W)+(\w?)/g, (_, letter: string) =>
          letter.toUpperCase(),
        );
        return [
          new RegExp(`#?(?<!\\w)(?:com\\.)?${written}${after}`, 'gi'),
          new RegExp(`\\bI?${joined}\\.?(?=[A-Z])`, 'g'),
        ];
      });
  known.set(namespaces, own);
  return own;
}
