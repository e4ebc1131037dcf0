import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Projekte',
  'lead': 'Das haben die Regionen ausprobiert. Das hat gut geklappt. Und das war schwer.',
  'filter.stumblingBlock': 'Was war schwer?',
  'filter.focus': 'Ziel',
  'back': 'Alle Projekte',
  'aims': 'Das wollte das Projekt',
  'approach': 'So hat es gearbeitet',
  'results': 'Das hat geklappt',
  'stumbling': 'Das war schwer',
  'transfer': 'Das können andere nachmachen',
  'facts': 'Kurz gesagt',
  'place': 'Ort',
  'provider': 'Wer macht das?',
  'partners': 'Wer hilft mit?',
  'targetGroupsStated': 'Für wen ist das?',
  'period': 'Wann',
  'status': 'So weit ist das Projekt',
  'kind': 'Art',
  'transferability': 'Können andere das nachmachen?',
  'fieldBasis': 'Warum gehört es zum Thema?',
  'figures': 'Zahlen',
  'origin': 'Kommt aus dem Projekt',
  'bodies': 'Arbeits-Gruppen dazu',
  'region.more': 'Mehr aus der Region {name}',
  'region.offers': 'Angebote in der Region {name}',
};

export default texts;
