import type { CheckDoc } from './check-doc.ts';
import { readingChecks } from './docs-reading.ts';

/** The checks of a translation against its source, the gravest first. */
export const translationChecks = {
  'name/changed': {
    severities: ['critical', 'error'],
    finds:
      "A member's name that is not the source's; critical where it is the name of another member",
    why: 'Code that uses the printed name does not compile, or means another member.',
    repaired: true,
  },
  'name/shared': {
    severities: ['critical'],
    finds: 'Different members of one enum printed under one name',
    why: 'Nobody can tell from the translation which of the members is meant.',
    repaired: true,
  },
  'value/changed': {
    severities: ['critical', 'error'],
    finds: "A member's value that is not the source's; critical where it is another valid number",
    why: 'A wrong value in a request or a comparison fails, or silently does something else.',
    repaired: true,
  },
  'type-name/changed': {
    severities: ['error'],
    finds: "A heading that lacks the type's name as the source spells it",
    why: 'A reader can neither find the type nor declare a variable of it.',
    repaired: true,
  },
  'links/changed': {
    severities: ['error'],
    finds: 'Links that lead elsewhere than those of the source',
    why: 'The reader ends up on another page, or on none.',
  },
  'code/changed': {
    severities: ['error'],
    finds: 'Inline code that differs from that of the source',
    why: 'Code is copied as it stands, and what was translated in it does not work.',
  },
  'code/scrambled': {
    severities: ['error'],
    finds: 'A list of inline code in another order or number than in the source',
    why: 'An explanation that follows the order of the list explains the wrong item.',
  },
  'link/empty': {
    severities: ['error'],
    finds: 'A link that lost its label',
    why: 'Nobody can see or follow a link without a label.',
  },
  'markup/stray': {
    severities: ['error'],
    finds: 'Asterisks of a bold text that came apart',
    why: 'The asterisks stand in the sentence, and what was stressed no longer is.',
  },
  'name/behind': {
    severities: ['warning'],
    finds: 'A name as the English spelled it when it was translated',
    why: 'The translation is right about an older version of the API, which may be gone.',
  },
  'value/behind': {
    severities: ['warning'],
    finds: 'A value as the English gave it when it was translated',
    why: 'The translation is right about an older version of the API, which may be gone.',
  },
  'rows/not-aligned': {
    severities: ['warning'],
    finds: 'A table whose rows could not be matched with those of the source',
    why: 'None of its names and values can be checked or restored until someone looks at it.',
  },
  'description/shared': {
    severities: ['warning'],
    finds: 'Members with different descriptions in the source and the same one in the translation',
    why: 'What tells the members apart was lost.',
  },
  'identifier/lost': {
    severities: ['warning'],
    finds: 'An identifier of the source that the sentence lacks in the translation',
    why: 'The reader can no longer tell which property, type or value the sentence is about.',
  },
  'label/changed': {
    severities: ['warning'],
    finds: 'An identifier in a link label or in bold that was changed',
    why: 'The words that a reader looks for are no longer there.',
  },
  'sentence/untranslated': {
    severities: ['warning'],
    finds: 'A whole sentence left in the language of the source',
    why: 'A reader of the translation may not understand it.',
  },
  'number/appeared': {
    severities: ['info'],
    finds: 'A number that the source does not have',
    why: 'A name such as SHA-2 may have become another one.',
  },
  'number/vanished': {
    severities: ['info'],
    finds: 'A number of two or more digits that the translation lacks',
    why: 'A size, a limit or the number in a name may be missing.',
  },
  'space/edge': {
    severities: ['info'],
    finds: 'A description that begins or ends with a space',
    why: 'It is a trace of the machine, and it makes comparisons noisy.',
  },
  'punctuation/half-width': {
    severities: ['info'],
    finds: 'Half-width punctuation after a Chinese or Japanese character',
    why: 'It is set too tight and reads as foreign.',
  },
} as const satisfies Record<string, CheckDoc>;

/** Every finding's id with what it means: the checks of translations, then what reading a page finds. */
export const checkDocs: Readonly<Record<string, CheckDoc>> = {
  ...translationChecks,
  ...readingChecks,
};

export type TranslationCheck = keyof typeof translationChecks;

/** Ids of the findings about literals, which a repair brings to nought. */
export const literalChecks: readonly TranslationCheck[] = [
  'name/changed',
  'name/shared',
  'value/changed',
  'type-name/changed',
];
