import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Arbeits-Gruppen',
  'lead': 'Hier sprechen alle zusammen: Ämter, Vereine und Menschen aus anderen Ländern.',
  'networks.title': 'Netz-Werke',
  'networks.lead': 'Hier arbeiten viele zusammen. Sie lernen voneinander.',
  'view.label': 'Was möchten Sie sehen?',
  'view.all': 'Alle',
  'view.steering': 'Steuerungs-Gruppen',
  'view.networks': 'Netz-Werke',
  'filter.type': 'Art',
  'group.land': 'In ganz Hessen',
  'group.recommended': 'So soll es sein',
  'group.recommendedText': 'Das gibt es noch nicht. Das ist ein Vorschlag.',
  'meetings': { one: '{count} Treffen im Jahr', other: '{count} Treffen im Jahr' },
  'seats': { one: '{count} Platz', other: '{count} Plätze' },
  'back': 'Alle Arbeits-Gruppen',
  'back.networks': 'Alle Netz-Werke',
  'tasks': 'Das macht die Gruppe',
  'members': 'Wer macht mit?',
  'output': 'Das kam heraus',
  'risk': 'Aufpassen',
  'structure': 'Wer gehört zusammen?',
  'parent': 'Gehört zu',
  'children': 'Dazu gehören',
  'facts': 'Kurz gesagt',
  'typeStated': 'Name in der Quelle',
  'chair': 'Leitung',
  'coordination': 'Wer organisiert das?',
  'cadence': 'Wie oft?',
  'duration': 'Wie lange?',
  'founded': 'Seit wann?',
  'project': 'Projekt',
  'project.open': 'Zum Projekt',
};

export default texts;
