import L from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outlines of the Hessian districts, with their credit. */
export async function outlineLayer(): Promise<L.Layer> {
  const { default: topology } = await import('virtual:outline-map');
  const { districts } = (topology as Topology<{ districts: GeometryCollection }>).objects;
  return L.geoJSON(feature(topology, districts), {
    interactive: false,
    attribution: '© GeoBasis-DE / BKG',
    style: { className: 'map__district', fillOpacity: 1, weight: 1.5 },
  });
}
