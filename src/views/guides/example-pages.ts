/**
 * Pages of the project's own content that guides show, as paths below a language's folder. A site of other content reads no
 * others of it.
 */
const examplePages: readonly string[] = [
  'api-reference/beta/resources/intune-onboarding-vpptokenstate.md',
  'api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md',
];

/** Whether guides may show a page. */
export function isExample({ path }: { path: string }): boolean {
  return examplePages.includes(path);
}

/** Whether guides may show the page that the files of a path make. */
export function areExamples(files: readonly { path: string }[]): boolean {
  return files.some(isExample);
}
