import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Projects',
  'lead': 'What the model regions have tried out: what succeeded, what they stumbled over, and what others can take over.',
  'filter.stumblingBlock': 'Stumbling block',
  'filter.focus': 'Focus',
  'back': 'All projects',
  'aims': 'Aims',
  'approach': 'Approach',
  'results': 'Results',
  'stumbling': 'Stumbling blocks',
  'transfer': 'What remains and what others can take over',
  'facts': 'At a glance',
  'place': 'Place',
  'provider': 'Provider',
  'partners': 'Partners',
  'targetGroupsStated': 'Target groups as the source names them',
  'period': 'Period',
  'status': 'State',
  'kind': 'Kind of entry',
  'transferability': 'Transferability',
  'fieldBasis': 'Why it is in this field',
  'figures': 'Figures',
  'origin': 'Grew out of',
  'bodies': 'Bodies of this project',
  'region.more': 'More from {name}',
  'region.offers': 'Offers in {name}',
};

export default texts;
