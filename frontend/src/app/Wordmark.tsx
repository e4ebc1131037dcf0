/** The sign of the programme: places that are linked with one another. */
export function Wordmark({ name }: { name: string }) {
  const [first, ...rest] = name.split(' ');
  return (
    <span className="wordmark">
      <svg className="wordmark__sign" width="40" height="40" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d="M14 15 24 10l10 5v12L24 38 14 27z" className="wordmark__links" />
        <g className="wordmark__places">
          <circle cx="24" cy="9" r="5" />
          <circle cx="35" cy="15" r="5" />
          <circle cx="35" cy="28" r="5" />
          <circle cx="24" cy="39" r="5" />
          <circle cx="13" cy="28" r="5" />
          <circle cx="13" cy="15" r="5" />
        </g>
      </svg>
      <span className="wordmark__text" lang="de" dir="ltr">
        <strong>{first}</strong>{' '}
        <span>{rest.join(' ')}</span>
      </span>
    </span>
  );
}
