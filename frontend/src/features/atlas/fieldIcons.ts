import type { IconName } from '@/ui/Icon';

/** A picture for each field of action, so that tiles can be told apart without reading. */
const icons: Record<string, IconName> = {
  'interkulturelle-oeffnung': 'door',
  sprachfoerderung: 'speech',
  'bildung-ausbildung': 'book',
  'arbeit-wirtschaft': 'work',
  'wohnen-stadtteil': 'house',
  'jugend-soziales': 'people',
  gesundheit: 'health',
  'kultur-religion': 'culture',
  teilhabe: 'hand',
  antidiskriminierung: 'scales',
};

export function iconOfField(key: string): IconName {
  return icons[key] ?? 'flag';
}
