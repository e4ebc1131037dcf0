import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Meine Aufgaben',
  'hello': 'Guten Tag, {name}',
  'signIn.title': 'Bitte melden Sie sich an',
  'signIn.text': 'Nach der Anmeldung sehen Sie Ihre Aufgaben. Das Konto bekommen Sie vom Integrations-Büro. Zum Suchen brauchen Sie kein Konto.',
  'tasks.title': 'Das müssen Sie tun',
  'tasks.none': 'Sie haben gerade keine Aufgaben',
  'tasks.noneText': 'Neue Aufgaben sehen Sie hier.',
  'task.offers_to_review': 'Angebote prüfen',
  'task.offers_to_confirm': 'Stimmen die Infos zu den Angeboten noch?',
  'task.feedback_to_answer': 'Menschen haben Fehler gemeldet. Bitte ansehen.',
  'task.drafts_to_complete': 'Angefangene Texte fertig schreiben',
  'task.other': 'Noch eine Aufgabe',
  'roles.title': 'Das dürfen Sie',
  'roles.none': 'Ihr Konto ist noch leer. Bitte fragen Sie Ihr Integrations-Büro.',
  'role.provider': 'Sie schreiben die Angebote von Ihrem Verein.',
  'role.coordination': 'Sie prüfen die Angebote in Ihrer Region.',
  'role.body_member': 'Sie sehen die Termine von Ihrer Arbeits-Gruppe.',
  'role.board_member': 'Sie sagen Ihre Meinung zu Projekten.',
  'role.statistics': 'Sie liefern Zahlen.',
  'role.head': 'Sie leiten die Verwaltung.',
  'role.ministry': 'Sie arbeiten im Ministerium.',
  'role.admin': 'Sie verwalten die Internet-Seite.',
  'scopes.title': 'Dafür sind Sie da',
  'scopes.regions': 'Regionen',
  'scopes.organisations': 'Vereine und Ämter',
  'scopes.bodies': 'Arbeits-Gruppen',
};

export default texts;
