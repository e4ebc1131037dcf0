import { useSyncExternalStore } from 'react';

const STORAGE_KEY = 'saved-offers';
/** A list can be printed and shared up to this length (limit of the API for one document). */
export const SAVED_LIMIT = 50;

const listeners = new Set<() => void>();
let saved = read();

function read(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function write(ids: readonly string[]): void {
  saved = ids;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(ids));
  } catch {
    // without storage the list lasts for this visit
  }
  listeners.forEach((listener) => listener());
}

window.addEventListener('storage', (event) => {
  if (event.key !== STORAGE_KEY) return;
  saved = read();
  listeners.forEach((listener) => listener());
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ids of the offers on the visitor's own list, which stays on this device; newest last. */
export function useSaved(): readonly string[] {
  return useSyncExternalStore(subscribe, () => saved);
}

/** Adds an offer; false when the list is full. */
export function save(id: string): boolean {
  if (saved.includes(id)) return true;
  if (saved.length >= SAVED_LIMIT) return false;
  write([...saved, id]);
  return true;
}

export function unsave(id: string): void {
  write(saved.filter((other) => other !== id));
}

export function saveAll(ids: readonly string[]): void {
  write([...new Set([...saved, ...ids])].slice(0, SAVED_LIMIT));
}

export function clearSaved(): void {
  write([]);
}
