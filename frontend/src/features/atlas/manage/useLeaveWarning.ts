import { useEffect, useState } from 'react';

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const inside = link && link.origin === location.origin && !link.target && !link.hasAttribute('download');
  return inside && link.pathname !== location.pathname ? link : undefined;
}

/**
 * While there is something unsaved: the browser asks before the tab is left, and links inside the application are held
 * back. Answers with the address of a held link until it is decided about.
 */
export function useLeaveWarning(active: boolean) {
  const [held, setHeld] = useState<string>();
  useEffect(() => {
    if (!active) return undefined;
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(link.pathname + link.search + link.hash);
    };
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, true);
    };
  }, [active]);
  return { held, stay: () => setHeld(undefined) };
}
