import type { ReactNode } from 'react';
import './content.scss';

/** One row of a `<dl className="facts">`; without content there is no row. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
