import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Organisations',
  'lead': 'Public offices, associations and education providers that help locally. Call or write to them.',
  'filter.kind': 'Kind',
  'kind.municipality': 'City, municipality or county',
  'kind.welfare_association': 'Welfare association',
  'kind.association': 'Association',
  'kind.migrant_organisation': 'Migrant organisation',
  'kind.education_provider': 'Education provider',
  'kind.religious_community': 'Religious community',
  'kind.health_provider': 'Health service',
  'kind.employment_administration': 'Employment services',
  'kind.chamber': 'Chamber',
  'kind.foundation': 'Foundation',
  'kind.other': 'Other',
  'back': 'All organisations',
  'contact.title': 'Contact',
  'contact.call': 'Call',
  'contact.mail': 'Write an e-mail',
  'contact.web': 'Open website',
  'contact.none': 'No contact details have been entered yet.',
  'address': 'Address',
  'route': 'Find the way',
  'languages': 'Languages spoken',
  'region': 'Region',
  'offers': 'All offers of {name}',
  'agreements': 'Agreements with others',
  'agreements.ended': 'Former agreements',
  'agreement.until': 'From {from} to {until}',
  'agreement.open': 'Since {from}, without a fixed end',
  'agreement.with': 'Together with:',
  'demo': 'This entry belongs to the demonstration data. Contact details and offers are made up.',
};

export default texts;
