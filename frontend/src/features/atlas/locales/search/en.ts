import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'start.title': 'What are you looking for?',
  'start.lead': 'German courses, advice, places to meet and more near you. Just write what you need, in your own language if you like.',
  'start.fields': 'Or choose a topic',
  'start.examples': 'For example',
  'start.example1': 'German course in the evening',
  'start.example2': 'Help finding a job',
  'start.example3': 'Women’s café',
  'start.example4': 'Homework help',
  'search.label': 'Search term',
  'search.placeholder': 'e.g. German course in Hanau',
  'search.submit': 'Search',
};

export default texts;
