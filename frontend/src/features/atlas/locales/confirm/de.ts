const de = {
  'title': 'Stimmt Ihr Angebot noch?',
  'lead': 'Bitte sehen Sie sich Ihr Angebot an und sagen Sie uns, ob alles noch stimmt.',
  'look': 'Angebot ansehen',
  'yes': 'Ja, stimmt noch',
  'no': 'Nein, ich möchte etwas ändern',
  'noText': 'Zum Ändern melden Sie sich an. Dann kommen Sie gleich zu Ihrem Angebot.',
  'preview': 'So steht Ihr Angebot im Integrationsatlas',
  'thanks.title': 'Vielen Dank',
  'thanks.text': 'Das Angebot ist bestätigt und bleibt im Integrationsatlas. In einem halben Jahr fragen wir wieder nach.',
  'used.title': 'Dieser Link gilt nicht mehr',
  'used.text': 'Das Angebot wurde schon bestätigt, oder die Frist ist vorbei. Nach der Anmeldung können Sie das Angebot jederzeit bestätigen.',
  'incomplete.title': 'Der Link ist unvollständig',
  'incomplete.text': 'Bitte öffnen Sie den ganzen Link aus der E-Mail. Manchmal ist er auf zwei Zeilen verteilt.',
};

export default de;
