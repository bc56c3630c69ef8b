import { type Diagnostic, isUnread } from '../model/diagnostic.ts';
import type { SeveritySettings } from '../model/severity-settings.ts';

/**
 * Returns findings with the severities that a project gives them, without those of checks that are off. What could not
 * be read stays an error.
 */
export function withSeverities(
  findings: readonly Diagnostic[],
  settings: SeveritySettings,
): Diagnostic[] {
  return findings.flatMap((finding) => {
    const setting = isUnread(finding) ? undefined : settings[finding.check];
    const level = typeof setting === 'object' ? levelIn(setting, finding) : setting;
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, severity: level, configured: true }];
  });
}

/** What is set for the language of a finding's folder; a folder whose name isn't a language tag has none. */
function levelIn<Level>(setting: Record<string, Level>, { location }: Diagnostic) {
  const [folder = ''] = location.path.split('/', 1);
  return setting[folder] ?? setting[languageOf(folder)] ?? setting['*'];
}

const languages = new Map<string, string>();

function languageOf(folder: string): string {
  const known = languages.get(folder);
  if (known !== undefined) return known;
  const isTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(folder);
  const { language } = new Intl.Locale(isTag ? folder : 'und');
  languages.set(folder, language);
  return language;
}
