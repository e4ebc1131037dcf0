import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Ради та групи',
  'lead': 'Тут за одним столом адміністрація, організації та об’єднання мігрантів: ради, керівні групи, робочі зустрічі.',
  'networks.title': 'Мережі',
  'networks.lead': 'Хто об’єднався в регіонах, щоб узгоджувати дії та вчитися одне в одного.',
  'view.label': 'Вигляд',
  'view.all': 'Усі групи',
  'view.steering': 'Керівні групи',
  'view.networks': 'Мережі',
  'filter.type': 'Вид',
  'group.land': 'На рівні землі',
  'group.recommended': 'Рекомендована програмою структура',
  'group.recommendedText': 'Це не наявні групи, а зразок для інших.',
  'meetings': { one: '{count} засідання на рік', few: '{count} засідання на рік', many: '{count} засідань на рік', other: '{count} засідання на рік' },
  'seats': { one: '{count} місце', few: '{count} місця', many: '{count} місць', other: '{count} місця' },
  'back': 'Усі групи',
  'back.networks': 'Усі мережі',
  'tasks': 'Завдання',
  'members': 'Хто бере участь',
  'output': 'Що з цього вийшло',
  'risk': 'На що зважати',
  'structure': 'Структура',
  'parent': 'Належить до',
  'children': 'Нижче',
  'facts': 'Коротко',
  'typeStated': 'Назва в джерелі',
  'chair': 'Головування',
  'coordination': 'Координація',
  'cadence': 'Періодичність',
  'duration': 'Тривалість',
  'founded': 'Засновано',
  'project': 'Проєкт',
  'project.open': 'До проєкту',
};

export default texts;
