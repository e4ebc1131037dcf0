const de = {
  'start.title': 'Welche Hilfe oder welches Angebot suchen Sie?',
  'start.lead': 'Deutschkurse, Beratung, Treffpunkte und mehr in Ihrer Nähe. Schreiben Sie einfach, was Sie brauchen, auch in Ihrer Sprache.',
  'start.fields': 'Oder wählen Sie ein Thema',
  'start.examples': 'Zum Beispiel',
  'start.example1': 'Deutschkurs am Abend',
  'start.example2': 'Hilfe bei der Arbeitssuche',
  'start.example3': 'Frauencafé',
  'start.example4': 'Hausaufgabenhilfe',
  'search.label': 'Suchbegriff',
  'search.placeholder': 'z. B. Deutschkurs in Hanau',
  'search.submit': 'Suchen',
};

export default de;
