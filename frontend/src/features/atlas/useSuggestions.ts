import { useEffect, useState } from 'react';
import { suggest, type SearchSuggestion } from './suggest';

const PAUSE = 150;
const SHORTEST = 2;

/** Suggestions for a text that is being typed, asked for after a short pause. */
export function useSuggestions(text: string): SearchSuggestion[] {
  const wanted = text.trim();
  const [found, setFound] = useState<{ text: string; items: SearchSuggestion[] }>({ text: '', items: [] });
  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void suggest(wanted, abort.signal).then((items) => {
        if (!abort.signal.aborted) setFound({ text: wanted, items });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return wanted.length >= SHORTEST ? found.items : [];
}
