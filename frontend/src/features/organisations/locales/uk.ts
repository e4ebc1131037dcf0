import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Організації',
  'lead': 'Установи, спілки та заклади освіти, які допомагають на місцях. Телефонуйте або пишіть.',
  'filter.kind': 'Вид',
  'kind.municipality': 'Місто, громада чи район',
  'kind.welfare_association': 'Благодійна спілка',
  'kind.association': 'Товариство',
  'kind.migrant_organisation': 'Організація мігрантів',
  'kind.education_provider': 'Освітній заклад',
  'kind.religious_community': 'Релігійна громада',
  'kind.health_provider': 'Медичний заклад',
  'kind.employment_administration': 'Служба зайнятості',
  'kind.chamber': 'Палата',
  'kind.foundation': 'Фонд',
  'kind.other': 'Інше',
  'back': 'Усі організації',
  'contact.title': 'Контакт',
  'contact.call': 'Зателефонувати',
  'contact.mail': 'Написати листа',
  'contact.web': 'Відкрити сайт',
  'contact.none': 'Контактних даних ще немає.',
  'address': 'Адреса',
  'route': 'Прокласти шлях',
  'languages': 'Мови спілкування',
  'region': 'Регіон',
  'offers': 'Усі пропозиції: {name}',
  'agreements': 'Угоди з іншими',
  'agreements.ended': 'Колишні угоди',
  'agreement.until': 'З {from} до {until}',
  'agreement.open': 'З {from}, без визначеного кінця',
  'agreement.with': 'Разом із:',
  'demo': 'Цей запис належить до демонстраційних даних. Контакти й пропозиції вигадані.',
};

export default texts;
