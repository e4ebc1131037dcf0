import type { Messages } from '../messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'filter.title': 'Narrow the list',
  'filter.words': 'Search words',
  'filter.search': 'Search',
  'filter.all': 'All',
  'filter.clear': 'Reset all filters',
  'filter.region': 'Region',
  'filter.field': 'Field of action',
  'filter.targetGroup': 'Target group',
  'filter.language': 'Language',
  'results': { one: '{count} entry', other: '{count} entries' },
  'none.title': 'Nothing found',
  'none.text': 'Remove a filter or try other words.',
  'language.only': 'These texts are so far available in {language} only.',
  'source': 'Source: {source}',
  'source.line': 'Place in the text: line {line}',
  'modified': 'Last changed on {date}',
  'notStated': 'The source does not say.',
  'note': 'Note',
  'gone.title': 'There is no such entry',
  'gone.text': 'Perhaps the address is mistyped, or the entry has been removed.',
  'gone.list': 'To the list',
  'periodicity.monthly': 'every month',
  'periodicity.quarterly': 'every quarter',
  'periodicity.half_yearly': 'every half-year',
  'periodicity.annual': 'every year',
  'periodicity.every_two_years': 'every two years',
  'periodicity.every_four_years': 'every four years',
};

export default texts;
