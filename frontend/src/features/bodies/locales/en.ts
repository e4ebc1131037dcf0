import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Bodies',
  'lead': 'Here administration, providers and migrant organisations sit at one table: advisory boards, steering groups and rounds.',
  'networks.title': 'Networks',
  'networks.lead': 'Who has joined forces in the regions to coordinate and to learn from one another.',
  'view.label': 'View',
  'view.all': 'All bodies',
  'view.steering': 'Steering groups',
  'view.networks': 'Networks',
  'filter.type': 'Type',
  'group.land': 'At the level of the Land',
  'group.recommended': 'Structure recommended by the programme',
  'group.recommendedText': 'These are no existing bodies but a pattern for others.',
  'meetings': { one: '{count} meeting a year', other: '{count} meetings a year' },
  'seats': { one: '{count} seat', other: '{count} seats' },
  'back': 'All bodies',
  'back.networks': 'All networks',
  'tasks': 'Tasks',
  'members': 'Who takes part',
  'output': 'What came of it',
  'risk': 'What to mind',
  'structure': 'Structure',
  'parent': 'Belongs to',
  'children': 'Below',
  'facts': 'At a glance',
  'typeStated': 'Name in the source',
  'chair': 'Chair',
  'coordination': 'Coordination',
  'cadence': 'How often',
  'duration': 'Duration',
  'founded': 'Founded',
  'project': 'Project',
  'project.open': 'To the project',
};

export default texts;
