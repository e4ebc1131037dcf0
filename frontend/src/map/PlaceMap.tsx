import L from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import 'leaflet/dist/leaflet.css';
import { configuration } from '@/auth/session';
import { addOutline } from './outline';
import './map.scss';

export interface MapPoint {
  latitude: number;
  longitude: number;
  /** Short sign in the marker, such as the number in the list beside it. */
  label: string;
  title: string;
  href?: string;
}

interface PlaceMapProps {
  points: MapPoint[];
  texts: { label: string; zoomIn: string; zoomOut: string; outline: string };
  onOpen?: (href: string) => void;
}

const HESSEN: L.LatLngBoundsLiteral = [
  [49.39, 7.77],
  [51.66, 10.24],
];
const TILE_ERRORS = 3;
/** Outlines alone tell nothing when one is too near. */
const OUTLINE_ZOOM = 10;

/** Points at the same spot share a marker. */
function grouped(points: MapPoint[]): MapPoint[][] {
  const groups = new Map<string, MapPoint[]>();
  for (const point of points) {
    const key = `${point.latitude.toFixed(4)},${point.longitude.toFixed(4)}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()];
}

function popupOf(group: MapPoint[], onOpen: (href: string) => void): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'map__popup';
  for (const { title, href, label } of group) {
    const item = list.appendChild(document.createElement('li'));
    if (!href) {
      item.textContent = title;
      continue;
    }
    const link = item.appendChild(document.createElement('a'));
    link.href = href;
    link.textContent = label ? `${label}. ${title}` : title;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onOpen(href);
    });
  }
  return list;
}

/** Map images of this instance; without any, or when they fail, the outlines of the districts. */
async function addGround(map: L.Map, whenOutline: () => void): Promise<void> {
  const { tileUrl, tileAttribution } = await configuration();
  const showOutline = async () => {
    await addOutline(map);
    if (!map.getPane('mapPane')) return;
    map.setMaxZoom(OUTLINE_ZOOM + 2);
    if (map.getZoom() > OUTLINE_ZOOM) map.setZoom(OUTLINE_ZOOM, { animate: false });
    whenOutline();
  };
  if (!tileUrl) {
    await showOutline();
    return;
  }
  let errors = 0;
  const tiles = L.tileLayer(tileUrl, { maxZoom: 19, attribution: tileAttribution ?? '' });
  tiles.on('tileerror', () => {
    errors += 1;
    if (errors !== TILE_ERRORS) return;
    tiles.remove();
    void showOutline();
  });
  tiles.addTo(map);
}

/**
 * Places on a map. Markers cannot be reached by keyboard, since the list beside the map offers the same; the map
 * itself can be moved and zoomed by keyboard.
 */
export default function PlaceMap({ points, texts, onOpen }: PlaceMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<L.Map>();
  const [outline, setOutline] = useState(false);
  const open = useRef(onOpen);

  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);

  useEffect(() => {
    if (!box.current) return;
    const created = L.map(box.current, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.5 });
    created.attributionControl.setPrefix(false);
    created.fitBounds(HESSEN);
    setMap(created);
    let left = false;
    void addGround(created, () => !left && setOutline(true));
    return () => {
      left = true;
      created.remove();
    };
  }, []);

  useEffect(() => {
    if (!map) return;
    const zoom = L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
    return () => void zoom.remove();
  }, [map, texts.zoomIn, texts.zoomOut]);

  useEffect(() => {
    if (!map) return;
    const layer = L.layerGroup().addTo(map);
    for (const group of grouped(points)) {
      const [first] = group;
      if (!first) continue;
      const label = group.length > 1 ? `${first.label} +` : first.label;
      const icon = L.divIcon({ className: 'map__marker', html: `<span>${label.replace(/[^\w +]/g, '')}</span>`, iconSize: [36, 44], iconAnchor: [18, 44], popupAnchor: [0, -40] });
      L.marker([first.latitude, first.longitude], { icon, keyboard: false, alt: '' })
        .bindPopup(popupOf(group, (href) => open.current?.(href)), { closeButton: false })
        .addTo(layer);
    }
    if (points.length > 0) {
      map.fitBounds(L.latLngBounds(points.map(({ latitude, longitude }): L.LatLngTuple => [latitude, longitude])), { padding: [40, 40], maxZoom: outline ? OUTLINE_ZOOM : 14, animate: false });
    }
    return () => void layer.remove();
  }, [map, points, outline]);

  return (
    <>
      <section className="map" aria-label={texts.label}>
        <div ref={box} className="map__box" dir="ltr" />
      </section>
      {outline && <p className="muted small">{texts.outline}</p>}
    </>
  );
}
