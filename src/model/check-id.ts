/** Ids of what reading a page finds, before anything is compared. */
export const readingIds = [
  'file/unreadable',
  'locale/tag',
  'page/same-address',
  'page/path',
  'page/encoding',
  'page/empty',
  'page/too-large',
  'page/too-many-rows',
  'page/too-deep',
  'page/no-heading',
  'front-matter/invalid',
  'page/no-source',
  'enum/not-in-source',
  'page/nul',
  'page/invisible',
  'file/link',
  'page/too-many-lines',
  'page/more-problems',
  'page/no-table',
  'front-matter/unclosed',
  'front-matter/replaced',
  'enum/name',
  'page/ragged-row',
  'row/no-name',
  'segment/id',
  'segment/source-missing',
  'segment/target-missing',
  'segment/unclosed',
] as const;

/** Ids of the checks of a translation against its source, the gravest first. */
export const translationIds = [
  'name/changed',
  'name/shared',
  'value/changed',
  'type/changed',
  'permissions/changed',
  'type-name/changed',
  'links/changed',
  'code/changed',
  'code/scrambled',
  'placeholder/changed',
  'text/garbled',
  'link/empty',
  'markup/stray',
  'name/behind',
  'value/behind',
  'rows/not-aligned',
  'column/missing',
  'row/missing',
  'row/extra',
  'row/twice',
  'cell/empty',
  'page/untranslated',
  'description/shared',
  'identifier/lost',
  'label/changed',
  'sentence/untranslated',
  'text/other-language',
  'number/appeared',
  'number/vanished',
  'negation/lost',
  'space/edge',
  'punctuation/half-width',
] as const;

/** Every id, in the order in which checks are listed. */
export const checkIds = [...translationIds, ...readingIds] as const;

export type ReadingId = (typeof readingIds)[number];
export type TranslationId = (typeof translationIds)[number];
export type CheckId = (typeof checkIds)[number];
