import L from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface District {
  ags: string;
  name?: string;
}

const LETTER = 7.5;

function nameAt(position: L.LatLng, name: string): L.Marker {
  const label = document.createElement('span');
  label.textContent = name;
  const icon = L.divIcon({ className: 'map__name', html: label, iconSize: [0, 0], iconAnchor: [(name.length * LETTER) / 2, 8] });
  return L.marker(position, { icon, interactive: false, keyboard: false, zIndexOffset: -1000 });
}

/** Shows a district's name while it fits into the district. */
function fit(map: L.Map, area: L.Polygon, marker: L.Marker, name: string): void {
  const bounds = area.getBounds();
  const width = map.latLngToLayerPoint(bounds.getNorthEast()).x - map.latLngToLayerPoint(bounds.getSouthWest()).x;
  if (width > name.length * LETTER) marker.addTo(map);
  else marker.remove();
}

/** Draws the Hessian districts with their names and credit. */
export async function addOutline(map: L.Map): Promise<void> {
  const { default: topology } = await import('virtual:outline-map');
  if (!map.getPane('mapPane')) return; // left meanwhile
  const { districts } = (topology as Topology<{ districts: GeometryCollection<District> }>).objects;
  const outlines = L.geoJSON(feature(topology, districts), {
    interactive: false,
    attribution: '© GeoBasis-DE / BKG',
    style: { className: 'map__district', fillOpacity: 1, weight: 1.5 },
  }).addTo(map);
  for (const area of outlines.getLayers()) {
    const { name } = ((area as L.Polygon).feature?.properties ?? {}) as District;
    if (!name || !(area instanceof L.Polygon)) continue;
    const marker = nameAt(area.getBounds().getCenter(), name);
    map.on('zoomend', () => fit(map, area, marker, name));
    fit(map, area, marker, name);
  }
}
