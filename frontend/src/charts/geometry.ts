import { geoPath, geoTransform, type GeoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';

export type Level = 'county' | 'municipality';

interface Unit {
  ags: string;
  name?: string;
}
export type Area = Feature<Polygon | MultiPolygon, Unit>;
type Shape = TopoPolygon<Unit> | TopoMultiPolygon<Unit>;

/** The day on which Hanau left its county; figures of earlier days belong to the units of then. */
const HANAU_LEAVES = '2026-01-01';
const HANAU = { before: '06435014', since: '06415000', asCounty: '06415', county: '06435' };

const loading = new Map<Level, Promise<Topology>>();

/** The outlines of a level, loaded when first drawn. */
export function loadTopology(level: Level): Promise<Topology> {
  let topology = loading.get(level);
  if (!topology) {
    topology = (level === 'county' ? import('virtual:outline-map') : import('virtual:municipality-map')).then((module) => module.default);
    topology.catch(() => loading.delete(level)); // a lost connection must not stay for ever
    loading.set(level, topology);
  }
  return topology;
}

/** The units of a level as they were on a day. */
export function areasOf(topology: Topology, level: Level, day: string): Area[] {
  const collection = topology.objects[level === 'county' ? 'districts' : 'municipalities'] as GeometryCollection<Unit>;
  const areas = feature(topology, collection).features as Area[];
  if (day >= HANAU_LEAVES) return areas;
  if (level === 'municipality') return areas.map((area) => (area.properties.ags === HANAU.since ? { ...area, properties: { ...area.properties, ags: HANAU.before } } : area));
  const parts = (collection.geometries as Shape[]).filter(({ properties }) => [HANAU.asCounty, HANAU.county].includes(properties?.ags ?? ''));
  return areas
    .filter(({ properties }) => properties.ags !== HANAU.asCounty)
    .map((area) => (area.properties.ags === HANAU.county ? { ...area, geometry: merge(topology, parts) } : area));
}

const WEST = 7.77;
const EAST = 10.24;
const NORTH = 51.66;
const SOUTH = 49.39;
/** A degree of longitude is shorter than one of latitude; the middle of Hessen decides. */
const SQUEEZE = Math.cos((50.55 * Math.PI) / 180);
/** Height of Hessen to its width on the map. */
export const SHAPE = (NORTH - SOUTH) / ((EAST - WEST) * SQUEEZE);

/** Draws areas at a width. Plain, not spherical: Hessen is small, and the order of corners then does not matter. */
export function pathAt(width: number): GeoPath {
  const scale = width / ((EAST - WEST) * SQUEEZE);
  return geoPath(
    geoTransform({
      point(longitude, latitude) {
        this.stream.point((longitude - WEST) * SQUEEZE * scale, (NORTH - latitude) * scale);
      },
    }),
  ).digits(1);
}
