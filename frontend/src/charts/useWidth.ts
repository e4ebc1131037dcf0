import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width before anything is measured. */
const START = 640;

/** The width that an element has; charts are drawn anew for it, so that their texts keep their size. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const box = useRef<E>(null);
  const [width, setWidth] = useState(START);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
