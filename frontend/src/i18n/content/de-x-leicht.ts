import type { Messages } from '../messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'filter.title': 'Weniger Einträge zeigen',
  'filter.words': 'Wort zum Suchen',
  'filter.search': 'Suchen',
  'filter.all': 'Alle',
  'filter.clear': 'Alles wieder zeigen',
  'filter.region': 'Region',
  'filter.field': 'Thema',
  'filter.targetGroup': 'Für wen',
  'filter.language': 'Sprache',
  'results': { one: '{count} Eintrag', other: '{count} Einträge' },
  'none.title': 'Nichts gefunden',
  'none.text': 'Suchen Sie mit anderen Wörtern.',
  'language.only': 'Diese Texte gibt es nur auf {language}. Sie sind nicht in Leichter Sprache.',
  'source': 'Das steht hier: {source}',
  'source.line': 'Zeile im Text: {line}',
  'modified': 'Zuletzt geändert am {date}',
  'notStated': 'Das wissen wir nicht.',
  'note': 'Wichtig',
  'gone.title': 'Das gibt es nicht',
  'gone.text': 'Vielleicht ist die Adresse falsch geschrieben.',
  'gone.list': 'Zur Liste',
  'periodicity.monthly': 'jeden Monat',
  'periodicity.quarterly': 'alle 3 Monate',
  'periodicity.half_yearly': 'alle 6 Monate',
  'periodicity.annual': 'jedes Jahr',
  'periodicity.every_two_years': 'alle 2 Jahre',
  'periodicity.every_four_years': 'alle 4 Jahre',
};

export default texts;
