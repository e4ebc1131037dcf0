import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'start.title': 'Was suchen Sie?',
  'start.lead': 'Hier finden Sie Deutsch-Kurse, Beratung und Treff-Punkte. Schreiben Sie Ihre Frage in das Feld.',
  'start.fields': 'Oder wählen Sie ein Thema',
  'start.examples': 'Zum Beispiel',
  'start.example1': 'Deutsch-Kurs am Abend',
  'start.example2': 'Hilfe: Arbeit finden',
  'start.example3': 'Café für Frauen',
  'start.example4': 'Hilfe bei Haus-Aufgaben',
  'search.label': 'Ihr Such-Wort',
  'search.placeholder': 'zum Beispiel: Deutsch-Kurs',
  'search.submit': 'Suchen',
};

export default texts;
