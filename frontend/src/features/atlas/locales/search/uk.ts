import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'start.title': 'Що ви шукаєте?',
  'start.lead': 'Курси німецької, консультації, місця зустрічей та інше поруч із вами. Просто напишіть, що вам потрібно, можна й своєю мовою.',
  'start.fields': 'Або виберіть тему',
  'start.examples': 'Наприклад',
  'start.example1': 'Вечірній курс німецької',
  'start.example2': 'Допомога в пошуку роботи',
  'start.example3': 'Жіноче кафе',
  'start.example4': 'Допомога з домашніми завданнями',
  'search.label': 'Пошукове слово',
  'search.placeholder': 'напр. курс німецької в Ганау',
  'search.submit': 'Шукати',
};

export default texts;
