import { useId, type ReactNode } from 'react';
import './content.scss';

interface TableScrollProps {
  caption: string;
  /** Language of the caption when it differs from that of the page. */
  lang?: string;
  children: ReactNode;
}

/** A table that is moved sideways where the screen is too narrow for it, also by keyboard. */
export function TableScroll({ caption, lang, children }: TableScrollProps) {
  const id = useId();
  return (
    // a region that scrolls has to be reachable, else a keyboard cannot move it
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id} lang={lang} dir={lang && 'auto'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
