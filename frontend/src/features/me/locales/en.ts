import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'My tasks',
  'hello': 'Hello, {name}',
  'signIn.title': 'Please sign in',
  'signIn.text': 'After signing in you see what there is for you to do. Your coordination office gives you an account. You can search for services without one.',
  'tasks.title': 'To do',
  'tasks.none': 'There is nothing to do at the moment',
  'tasks.noneText': 'When something is waiting for you, it appears here.',
  'task.offers_to_review': 'Review and approve services',
  'task.offers_to_confirm': 'Confirm services: are the details still right?',
  'task.feedback_to_answer': 'Look at reported errors',
  'task.drafts_to_complete': 'Complete drafts',
  'task.other': 'Another task',
  'roles.title': 'Your roles',
  'roles.none': 'Your account has no role yet. Please contact your coordination office.',
  'role.provider': 'Provider: you keep your organisation’s services up to date.',
  'role.coordination': 'Coordination: you review services and guide the work in your region.',
  'role.body_member': 'Member of a body: you see its meetings, papers and tasks.',
  'role.board_member': 'Member of the programme board: you assess project applications.',
  'role.statistics': 'Statistics office: you deliver figures for your region.',
  'role.head': 'Head of administration: you see how your region stands and sign recommendations.',
  'role.ministry': 'Ministry: you see all regions and decide on applications.',
  'role.admin': 'Platform administration: you manage accounts and settings.',
  'scopes.title': 'What you are responsible for',
  'scopes.regions': 'Regions',
  'scopes.organisations': 'Organisations',
  'scopes.bodies': 'Committees',
};

export default texts;
