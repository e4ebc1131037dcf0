export type Shared = 'shared' | 'copied' | 'failed';

/** Hands an address to the device's own sharing, or copies it; the language goes along when it is not German. */
export async function share(title: string, path: string): Promise<Shared> {
  const url = addressOf(path);
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}

export function addressOf(path: string): string {
  const url = new URL(path, location.origin);
  const language = document.documentElement.lang;
  if (language !== 'de') url.searchParams.set('lang', language);
  return url.href;
}
