import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Проєкти',
  'lead': 'Що випробували модельні регіони: що вдалося, на чому спіткнулися і що можуть перейняти інші.',
  'filter.stumblingBlock': 'Перешкода',
  'filter.focus': 'Пріоритет',
  'back': 'Усі проєкти',
  'aims': 'Цілі',
  'approach': 'Підхід',
  'results': 'Результати',
  'stumbling': 'Перешкоди',
  'transfer': 'Що залишається і що можуть перейняти інші',
  'facts': 'Коротко',
  'place': 'Місце',
  'provider': 'Виконавець',
  'partners': 'Партнери',
  'targetGroupsStated': 'Цільові групи за джерелом',
  'period': 'Період',
  'status': 'Стан',
  'kind': 'Вид запису',
  'transferability': 'Можливість перенесення',
  'fieldBasis': 'Підстава віднесення до сфери',
  'figures': 'Цифри',
  'origin': 'Виник із',
  'bodies': 'Групи цього проєкту',
  'region.more': 'Більше з регіону: {name}',
  'region.offers': 'Пропозиції в регіоні: {name}',
};

export default texts;
