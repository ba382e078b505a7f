/** A country's region as the United Nations groups them (M49): the continent, of Asia its part. */
export async function loadRegions(): Promise<ReadonlyMap<string, string>> {
  const { default: countries } = await import('world-countries/dist/countries-unescaped.json', {
    with: { type: 'json' },
  });
  return new Map(countries.map(({ cca2, region, subregion }) => [cca2, region === 'Asia' ? subregion : region]));
}
