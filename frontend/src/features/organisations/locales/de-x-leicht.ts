import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Vereine und Ämter',
  'lead': 'Diese Vereine und Ämter helfen Ihnen. Sie können dort anrufen oder schreiben.',
  'filter.kind': 'Art',
  'kind.municipality': 'Stadt oder Kreis',
  'kind.welfare_association': 'Hilfs-Verband',
  'kind.association': 'Verein',
  'kind.migrant_organisation': 'Verein von Menschen aus anderen Ländern',
  'kind.education_provider': 'Schule oder Kurs-Anbieter',
  'kind.religious_community': 'Religions-Gemeinschaft',
  'kind.health_provider': 'Gesundheit',
  'kind.employment_administration': 'Jobcenter oder Arbeits-Agentur',
  'kind.chamber': 'Kammer für Berufe',
  'kind.foundation': 'Stiftung',
  'kind.other': 'Andere',
  'back': 'Alle Vereine und Ämter',
  'contact.title': 'Kontakt',
  'contact.call': 'Anrufen',
  'contact.mail': 'E-Mail schreiben',
  'contact.web': 'Internet-Seite öffnen',
  'contact.none': 'Wir haben noch keine Telefon-Nummer.',
  'address': 'Adresse',
  'route': 'Weg finden',
  'languages': 'Diese Sprachen spricht man dort',
  'region': 'Region',
  'offers': 'Alle Angebote von {name}',
  'agreements': 'So arbeitet die Stelle mit anderen zusammen',
  'agreements.ended': 'Frühere Vereinbarungen',
  'agreement.until': 'Vom {from} bis zum {until}',
  'agreement.open': 'Seit dem {from}. Das Ende ist offen.',
  'agreement.with': 'Sie arbeitet zusammen mit:',
  'demo': 'Das ist ein Beispiel. Die Telefon-Nummer und die Angebote sind nicht echt.',
};

export default texts;
