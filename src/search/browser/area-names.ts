/** What people call areas, by their codes and by language. */
type AreaNames = Record<string, Record<string, string>>;

let loading: Promise<AreaNames> | undefined;

/** Loads what people call areas in a language, by their codes; none where that fails. */
export async function loadAreaNames(locale: string): Promise<ReadonlyMap<string, string>> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  loading ??= fetch(`${base}/api/v1/areas.json`).then((answer) => (answer.ok ? answer.json() : {}));
  const names = await loading.catch((): AreaNames => ({}));
  return new Map(
    Object.entries(names).flatMap(([code, { [locale]: name }]) => (name ? [[code, name]] : [])),
  );
}
