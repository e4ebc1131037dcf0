import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'hint': 'Alle Menschen können diese Vereinbarungen lesen. Alle Partner können sie ändern.',
  'add': 'Vereinbarung hinzufügen',
  'none': 'Es gibt noch keine Vereinbarung.',
  'edit': 'Ändern',
  'edit.title': 'Vereinbarung ändern',
  'end': 'Beenden',
  'end.title': 'Vereinbarung beenden',
  'end.text': 'Man kann sie danach noch lesen.',
  'remove': 'Löschen',
  'remove.title': 'Vereinbarung löschen?',
  'remove.text': 'Dann ist sie bei allen Partnern weg. Sie können sie nicht zurückholen. Die Vereinbarung ist nur zu Ende? Dann wählen Sie „Beenden“.',
  'over': 'zu Ende',
  'save': 'Speichern',
  'subject': 'Worum geht es?',
  'subjectHint': 'Schreiben Sie einen Satz. Alle sollen ihn verstehen.',
  'agreed': 'Tag der Vereinbarung',
  'until': 'Letzter Tag',
  'untilHint': 'Es gibt kein Ende? Dann bleibt das Feld leer.',
  'partners': 'Wer macht mit?',
  'find': 'Partner suchen',
  'findHint': 'Schreiben Sie einen Teil vom Namen. Wählen Sie dann aus.',
  'found': { one: '{count} Vorschlag', other: '{count} Vorschläge' },
  'take': '{name} hinzufügen',
  'takeName': '„{name}“ hinzufügen. Der Name steht nicht im Verzeichnis.',
  'e.subject': 'Bitte schreiben Sie: Worum geht es?',
  'e.agreed': 'Bitte schreiben Sie den Tag.',
  'e.until': 'Der letzte Tag muss nach dem Tag der Vereinbarung sein.',
  'e.partners': 'Bitte wählen Sie mindestens einen Partner.',
  'done.saved': 'Gespeichert. Alle Partner sehen die Vereinbarung.',
  'done.ended': 'Die Vereinbarung hat jetzt einen letzten Tag.',
  'done.removed': 'Die Vereinbarung ist gelöscht.',
};

export default texts;
