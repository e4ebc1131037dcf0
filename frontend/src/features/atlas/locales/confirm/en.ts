import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Is your offer still correct?',
  'lead': 'Please look at your offer and tell us whether everything is still correct.',
  'look': 'View the offer',
  'yes': 'Yes, still correct',
  'no': 'No, I would like to change something',
  'noText': 'To change it, sign in. You then get straight to your offer.',
  'preview': 'This is how your offer appears in the atlas',
  'thanks.title': 'Thank you',
  'thanks.text': 'The offer is confirmed and stays in the integration atlas. We will ask again in six months.',
  'used.title': 'This link is no longer valid',
  'used.text': 'The offer has already been confirmed, or the period is over. After signing in you can confirm the offer at any time.',
  'incomplete.title': 'The link is incomplete',
  'incomplete.text': 'Please open the whole link from the e-mail. Sometimes it is spread over two lines.',
};

export default texts;
