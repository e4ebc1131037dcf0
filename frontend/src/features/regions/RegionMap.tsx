import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import topology from 'virtual:outline-map';
import { api } from '@/api/client';
import { regionName, type Region } from '@/api/vocabulary';
import { useLanguage } from '@/i18n/LanguageContext';
import { useTexts } from './texts';

type Point = readonly [number, number];

const WIDTH = 400;
/** South-west and north-east corner of Hessen, in degrees. */
const WEST = 7.77;
const EAST = 10.24;
const NORTH = 51.66;
const SOUTH = 49.39;
/** A degree of longitude is shorter than one of latitude; the middle of Hessen decides. */
const SQUEEZE = Math.cos((50.55 * Math.PI) / 180);
const SCALE = WIDTH / ((EAST - WEST) * SQUEEZE);
const HEIGHT = (NORTH - SOUTH) * SCALE;

function project([longitude = 0, latitude = 0]: Position): Point {
  return [(longitude - WEST) * SQUEEZE * SCALE, (NORTH - latitude) * SCALE];
}

interface District {
  ags: string;
  rings: Point[][];
}

function districts(): District[] {
  const { districts: collection } = (topology as Topology<{ districts: GeometryCollection<{ ags: string }> }>).objects;
  return feature(topology, collection).features.map(({ properties, geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return { ags: properties.ags, rings: polygons.flatMap((polygon) => polygon.map((ring) => ring.map(project))) };
  });
}

const hessen = districts();

function pathOf(rings: Point[][]): string {
  return rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`).join('');
}

function middle(points: Point[]): Point {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** County-level units that a region consists of today. */
function unitsOf(region: Region): string[] {
  return region.territories.filter(({ role, current }) => role === 'whole' && current).map(({ ags }) => ags);
}

function isPart(region: Region, district: string): boolean {
  return unitsOf(region).some((ags) => ags === district || ags === `${district}000`);
}

/** A region's number in the middle of its area, or, for a town within a county, at the point of the town. */
function Spot({ region, number }: { region: Region; number: number }) {
  const language = useLanguage();
  const points = hessen.filter(({ ags }) => isPart(region, ags)).flatMap(({ rings }) => rings.flat());
  const town = api.useQuery('get', '/api/v1/territories/{ags}', { params: { path: { ags: unitsOf(region)[0] ?? '' } } }, { enabled: points.length === 0 });
  const centre = town.data?.centre;
  const [x, y] = points.length > 0 ? middle(points) : centre ? project([centre.longitude, centre.latitude]) : [];
  if (x === undefined || y === undefined) return null;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <title>{regionName(region, language)}</title>
      <circle r="15" className="region-map__spot" />
      <text className="region-map__number" textAnchor="middle" dy="0.36em">
        {number}
      </text>
    </g>
  );
}

/** Hessen in outlines with the model regions; the cards beside it say the same. */
export default function RegionMap({ regions }: { regions: Region[] }) {
  const t = useTexts();
  return (
    <figure className="region-map">
      <svg viewBox={`-6 -6 ${String(WIDTH + 12)} ${HEIGHT.toFixed(0)}`} role="img" aria-label={t('map.label')}>
        {hessen.map(({ ags, rings }) => (
          <path key={ags} d={pathOf(rings)} className={regions.some((region) => isPart(region, ags)) ? 'region-map__model' : 'region-map__district'} />
        ))}
        {regions.map((region, index) => (
          <Spot key={region.key} region={region} number={index + 1} />
        ))}
      </svg>
      <figcaption className="muted small">{t('map.credit')}</figcaption>
    </figure>
  );
}
