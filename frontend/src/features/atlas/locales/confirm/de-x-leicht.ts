import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Stimmt Ihr Angebot noch?',
  'lead': 'Bitte sehen Sie sich das Angebot an. Ist alles noch richtig?',
  'look': 'Angebot ansehen',
  'yes': 'Ja, alles ist richtig',
  'no': 'Nein, ich möchte etwas ändern',
  'noText': 'Sie wollen etwas ändern? Dann melden Sie sich an. Danach sehen Sie gleich Ihr Angebot.',
  'preview': 'So steht Ihr Angebot im Integrations-Atlas',
  'thanks.title': 'Vielen Dank',
  'thanks.text': 'Ihr Angebot bleibt auf der Internet-Seite. In 6 Monaten fragen wir wieder.',
  'used.title': 'Dieser Link geht nicht mehr',
  'used.text': 'Vielleicht hat schon jemand Ja gesagt. Oder die Zeit ist vorbei. Bitte melden Sie sich an. Dann können Sie das Angebot bestätigen.',
  'incomplete.title': 'Ein Teil vom Link fehlt',
  'incomplete.text': 'Bitte öffnen Sie den ganzen Link aus der E-Mail.',
};

export default texts;
