import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { TERRITORY } from './territory.js';

/** Degrees east and north. */
export type Point = readonly [number, number];

export interface Country {
  /** Where its label belongs when it has no shape. */
  readonly point: Point;
  /** Missing for some thirty small states. */
  readonly shape?: MultiPolygon;
}

/** What maps are drawn from: Natural Earth at 1 : 110 million, by way of `world-atlas`, and places of small states. */
export interface World {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, Country>;
}

type Atlas = Topology<{ countries: GeometryCollection }>;
/** Rings of arcs. */
type Arcs = number[][];

let world: Promise<World> | undefined;

/** The world, read once, at the first map. */
export function loadWorld(): Promise<World> {
  world ??= readWorld();
  return world;
}

async function readWorld(): Promise<World> {
  const [{ default: atlas }, { default: places }] = await Promise.all([
    import('world-atlas/countries-110m.json', { with: { type: 'json' } }) as unknown as Promise<{ default: Atlas }>,
    import('world-countries/dist/countries-unescaped.json', { with: { type: 'json' } }),
  ]);
  const numbers = new Map(
    places.flatMap(({ cca2, ccn3, name }) => [[ccn3, cca2] as const, [name.common, cca2] as const]),
  );
  const areas = atlas.objects.countries.geometries.map((geometry) => {
    const iso = numbers.get(`${geometry.id}`) ?? numbers.get(nameOf(geometry.properties));
    const polygons: Arcs[] =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    return { iso, polygons };
  });
  const outlines = redrawn(atlas, areas).map(({ iso, polygons }) => ({
    iso,
    area: { type: 'MultiPolygon' as const, arcs: polygons },
  }));
  const shapes = new Map(outlines.map(({ iso, area }) => [iso, merge(atlas, [area])]));
  const countries = places.map(({ cca2, latlng: [north, east] }): readonly [string, Country] => {
    const shape = shapes.get(cca2);
    return [cca2, { point: [east!, north!], ...(shape === undefined ? {} : { shape }) }];
  });
  const all = { type: 'GeometryCollection' as const, geometries: outlines.map(({ area }) => area) };
  return {
    land: merge(atlas, all.geometries),
    borders: mesh(atlas, all, (one, other) => one !== other),
    countries: new Map(countries),
  };
}

interface Area {
  readonly iso: string | undefined;
  readonly polygons: readonly Arcs[];
}

/** The areas with each polygon that the table of territory names moved to its country. */
function redrawn(atlas: Atlas, areas: readonly Area[]): readonly { iso: string | undefined; polygons: Arcs[] }[] {
  const moved = new Map<Arcs, string>();
  for (const { at, iso } of TERRITORY) {
    const holds = (arcs: Arcs) => geoContains(feature(atlas, { type: 'Polygon', arcs }), [...at]);
    const found = areas.flatMap(({ polygons }) => polygons).find(holds);
    if (found !== undefined) moved.set(found, iso);
  }
  const isos = [...new Set(areas.map(({ iso }) => iso))];
  return isos.map((iso) => ({
    iso,
    polygons: areas.flatMap((area) => area.polygons.filter((polygon) => (moved.get(polygon) ?? area.iso) === iso)),
  }));
}

/** Kosovo has a name and no number. */
function nameOf(properties: object | undefined): string {
  return properties !== undefined && 'name' in properties ? String(properties.name) : '';
}
