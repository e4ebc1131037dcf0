import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'hint': 'All partners and all visitors can read these agreements. Whoever keeps one of the partners can change them.',
  'add': 'Add an agreement',
  'none': 'No agreement has been entered yet.',
  'edit': 'Edit',
  'edit.title': 'Edit agreement',
  'end': 'End',
  'end.title': 'End agreement',
  'end.text': 'It stays readable as a former agreement.',
  'remove': 'Remove',
  'remove.title': 'Remove this agreement?',
  'remove.text': 'It disappears for all partners and cannot be brought back. If it has only expired, end it instead.',
  'over': 'ended',
  'save': 'Save',
  'subject': 'What is it about?',
  'subjectHint': 'One sentence that everybody understands. For example: Joint language counselling in the district',
  'agreed': 'Agreed on',
  'until': 'Last day',
  'untilHint': 'Leave empty if there is no fixed end.',
  'partners': 'Who takes part?',
  'find': 'Find a partner',
  'findHint': 'Type part of the name and choose.',
  'found': { one: '{count} suggestion', other: '{count} suggestions' },
  'take': 'Add {name}',
  'takeName': 'Add “{name}” without an entry in the directory',
  'e.subject': 'Please write what it is about.',
  'e.agreed': 'Please enter the day.',
  'e.until': 'The last day must not be before the day of the agreement.',
  'e.partners': 'Please add at least one partner.',
  'done.saved': 'Saved. The agreement is shown with all partners.',
  'done.ended': 'The agreement now has a last day.',
  'done.removed': 'The agreement has been removed.',
};

export default texts;
