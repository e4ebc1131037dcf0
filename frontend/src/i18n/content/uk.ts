import type { Messages } from '../messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'filter.title': 'Звузити список',
  'filter.words': 'Пошукові слова',
  'filter.search': 'Шукати',
  'filter.all': 'Усі',
  'filter.clear': 'Скинути всі фільтри',
  'filter.region': 'Регіон',
  'filter.field': 'Сфера діяльності',
  'filter.targetGroup': 'Цільова група',
  'filter.language': 'Мова',
  'results': { one: '{count} запис', few: '{count} записи', many: '{count} записів', other: '{count} запису' },
  'none.title': 'Нічого не знайдено',
  'none.text': 'Приберіть фільтр або спробуйте інші слова.',
  'language.only': 'Ці тексти поки доступні лише такою мовою: {language}.',
  'source': 'Джерело: {source}',
  'source.line': 'Місце в тексті: рядок {line}',
  'modified': 'Востаннє змінено {date}',
  'notStated': 'Джерело про це не говорить.',
  'note': 'Примітка',
  'gone.title': 'Такого запису немає',
  'gone.text': 'Можливо, в адресі помилка або запис вилучено.',
  'gone.list': 'До списку',
  'periodicity.monthly': 'щомісяця',
  'periodicity.quarterly': 'щокварталу',
  'periodicity.half_yearly': 'щопівроку',
  'periodicity.annual': 'щороку',
  'periodicity.every_two_years': 'кожні два роки',
  'periodicity.every_four_years': 'кожні чотири роки',
};

export default texts;
