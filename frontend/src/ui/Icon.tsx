import type { ReactNode } from 'react';

/** Own line icons on a 24 × 24 grid; they take the colour and size of the text around them. */
const shapes = {
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21" />,
  close: <path d="m5 5 14 14M19 5 5 19" />,
  menu: <path d="M3 6h18M3 12h18M3 18h18" />,
  filter: <path d="M3 6h18M6.5 12h11M10 18h4" />,
  pin: (
    <>
      <path d="M12 21c-4-4.5-7-7.8-7-11.2a7 7 0 0 1 14 0c0 3.4-3 6.7-7 11.200z" />
      <circle cx="12" cy="9.8" r="2.5" />
    </>
  ),
  near: (
    <>
      <circle cx="12" cy="12" r="5" />
      <path d="M12 2v4M12 18v4M2 12h4M18 12h4" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  moon: <path d="M20 14.500A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.500z" />,
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.500V7M16 2.500V7" />
    </>
  ),
  phone: <path d="M6 3h3l1.5 5-2.2 1.600a13 13 0 0 0 6.1 6.100L16 13.500l5 1.500v3a2.5 2.5 0 0 1-2.7 2.500C10.5 20 4 13.5 3.5 5.700A2.5 2.5 0 0 1 6 3z" />,
  mail: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <path d="m3.5 7 8.5 6 8.5-6" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
    </>
  ),
  route: <path d="M12 2.5 21.5 12 12 21.5 2.5 12zM9 14v-3.500h5M12.5 8.500l2 2-2 2" />,
  share: (
    <>
      <circle cx="18" cy="5" r="2.5" />
      <circle cx="6" cy="12" r="2.5" />
      <circle cx="18" cy="19" r="2.5" />
      <path d="m8.2 10.8 7.6-4.500M8.2 13.200l7.6 4.5" />
    </>
  ),
  print: <path d="M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z" />,
  file: <path d="M6 2.500h8l5 5v14H6zM14 2.500v5h5M9 13h6M9 17h6" />,
  bookmark: <path d="M6 3h12v18l-6-4.500L6 21z" />,
  bookmarked: <path d="M6 3h12v18l-6-4.500L6 21z" fill="currentColor" />,
  list: <path d="M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01" />,
  map: <path d="m3 6 6-2.5 6 2.5 6-2.500v14.500L15 20.5 9 18l-6 2.500zM9 3.500V18M15 6v14.5" />,
  euro: <path d="M18 6.500A7 7 0 1 0 18 17.500M3.5 10.500h9M3.5 13.500h9" />,
  speech: <path d="M4 4h16v12h-8l-5 4.500V16H4zM8 8.500h8M8 11.500h5" />,
  child: (
    <>
      <circle cx="12" cy="6" r="3" />
      <path d="M6 12c4 2 8 2 12 0M12 13v4M12 17l-3.5 4.500M12 17l3.5 4.5" />
    </>
  ),
  wheelchair: (
    <>
      <circle cx="10" cy="4" r="1.8" />
      <path d="M10 8v6h5.500l2.5 5.500M10 10.500h5M7.5 11.500a5 5 0 1 0 6.8 6.5" />
    </>
  ),
  screen: <path d="M3 4.500h18V16H3zM8.5 20.500h7M12 16v4.5" />,
  user: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c.5-4.5 4-7 8-7s7.5 2.5 8 7" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.500M12 7.500h.01" />
    </>
  ),
  check: <path d="m4.5 12.5 5 5 10-11" />,
  warning: <path d="M12 3.5 22 20.500H2zM12 9.500v5M12 17.500h.01" />,
  next: <path d="m9 5 7 7-7 7" />,
  previous: <path d="m15 5-7 7 7 7" />,
  down: <path d="m5 9 7 7 7-7" />,
  arrow: <path d="M4 12h16M13.5 5.5 20 12l-6.5 6.5" />,
  external: <path d="M13 4h7v7M20 4l-9 9M9 5H4v15h15v-5" />,
  copy: <path d="M8 8V3h13v13h-5M3 8h13v13H3z" />,
  trash: <path d="M4 6.500h16M9 6V3.500h6V6M6 6.500l1 14h10l1-14M10 10.500v6M14 10.500v6" />,
  flag: <path d="M5 21.500V3.500h12.500L15 8l2.5 4.500H5" />,
  network: (
    <>
      <circle cx="12" cy="5" r="2.5" />
      <circle cx="5" cy="18" r="2.5" />
      <circle cx="19" cy="18" r="2.5" />
      <path d="M11 7.2 6.2 15.800M13 7.200l4.8 8.600M7.5 18h9" />
    </>
  ),
  building: <path d="M4 21V8l8-5 8 5v13M2.5 21h19M9 21v-5h6v5M8.5 11h.01M12 11h.01M15.5 11h.01" />,
  door: <path d="M5 21V3h10v18M2.5 21h19M15 6h4v15M11.5 12h.01" />,
  book: <path d="M12 6.500C10 5 7 4.5 3 4.500v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2zM12 6.500v14" />,
  work: <path d="M3 8h18v12H3zM8.5 8V4.500h7V8M3 13.500h18M12 12.500v2" />,
  house: <path d="m2.5 11.5 9.5-8 9.5 8M5.5 9.500V20.500h13V9.500M10 20.500v-6h4v6" />,
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.2" />
      <path d="M2.5 20c.5-4 3-6 6-6s5.5 2 6 6M16 5.200a3.2 3.2 0 0 1 0 5.800M17.5 14.500c2.3.8 3.7 2.7 4 5.5" />
    </>
  ),
  health: <path d="M12 20.500C5 15.5 2.5 12 2.5 8.700A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9.5 1.700c0 3.3-2.5 6.8-9.5 11.800zM5 12h4l1.5-3 2.5 5 1.5-2H19" />,
  culture: <path d="M9 18.500V5l11-2v13.500M9 18.500a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM20 16.500a3 3 0 1 1-6 0 3 3 0 0 1 6 0z" />,
  hand: <path d="M7 12.500V6a1.5 1.5 0 0 1 3 0v5-7a1.5 1.5 0 0 1 3 0v7-6a1.5 1.5 0 0 1 3 0v7-4a1.5 1.5 0 0 1 3 0v7c0 4-2.5 6.5-6 6.5-3 0-4.5-1-6-3.500L3.8 14a1.5 1.5 0 0 1 2.5-1.500L8 15" />,
  scales: <path d="M12 3v18M7 21h10M4 6.500h16M4 6.5 1.5 13a3.5 3.5 0 0 0 5.5 0zM20 6.5 17 13a3.5 3.5 0 0 0 5.5 0z" />,
  tasks: <path d="m3.5 6 1.5 1.500L8 4.500M3.5 13 5 14.500l3-3M3.5 20 5 21.500l3-3M11.5 6H21M11.5 13H21M11.5 20H21" />,
  chart: <path d="M4 20.500V11M10 20.500V4M16 20.500v-7M22 20.500H2" />,
  ban: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m6 6 12 12" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Decoration beside a text; directional icons turn round in right-to-left languages. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  const directional = name === 'next' || name === 'previous' || name === 'arrow' || name === 'external' || name === 'list';
  return (
    <svg className={directional ? 'icon icon--directional' : 'icon'} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
