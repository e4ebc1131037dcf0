import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Doppelte Angebote',
  'lead': 'Diese Angebote sind ähnlich. Vielleicht steht ein Angebot zweimal im Atlas. Dann machen Sie aus zwei Angeboten eins.',
  'noRole': 'Das machen die Mitarbeiter von der Koordinations-Stelle. Sie sehen ein doppeltes Angebot? Bitte sagen Sie der Koordinations-Stelle Bescheid.',
  'back': 'Zu allen Angeboten',
  'all': 'Alle doppelten Angebote zeigen',
  'none': 'Nichts ist doppelt',
  'noneText': 'Kein Angebot steht zweimal im Atlas.',
  'done': 'Fertig. Das Angebot „{title}“ bleibt. Die Adresse vom anderen Angebot führt jetzt auch dorthin.',
  'likely.high': 'Sehr wahrscheinlich doppelt',
  'likely.middle': 'Wahrscheinlich doppelt',
  'likely.low': 'Vielleicht doppelt',
  'reason.title': 'ähnlicher Titel',
  'reason.provider': 'gleicher Träger',
  'reason.place': 'gleiche Adresse',
  'reason.topic': 'gleiches Thema',
  'side': 'Angebot {letter}',
  'sideSince': 'Angebot {letter}, angelegt am {date}',
  'compare': 'Vergleichen',
  'close': 'Vergleich schließen',
  'differences': 'Das ist verschieden',
  'same': 'Alles ist gleich.',
  'rest': 'Alles andere ist gleich.',
  'keep': 'Welches Angebot soll bleiben?',
  'keepOnly': 'Bleiben kann nur ein veröffentlichtes Angebot.',
  'merge': 'Zusammenlegen',
  'ask': 'Angebote zusammenlegen?',
  'askText': 'Das Angebot „{goes}“ ({kind}) ist dann zu Ende. Seine Adresse führt zu „{stays}“. Das können Sie nicht zurücknehmen.',
  'askHint': 'Was nur in dem beendeten Angebot steht, ist dann weg. Schreiben Sie es vorher in das andere Angebot.',
  'obstacle.mine': 'Sie haben eins von den Angeboten zuletzt bearbeitet. Deshalb muss eine andere Person sie zusammenlegen.',
  'obstacle.unpublished': 'Erst muss eins von den Angeboten veröffentlicht sein. Dann können Sie beide zusammenlegen.',
  'notice': 'Vielleicht steht dieses Angebot schon im Atlas',
  'link': 'Doppelte Angebote finden',
};

export default texts;
