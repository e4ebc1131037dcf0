import { Random, Zipf } from './random.mjs';

const list = (text) => text.trim().split(/\s+/);

// First parts with their joint, and second parts, of compounds.
const FIRST = list(`Sprach Deutsch Integrations Alphabetisierungs Bildungs Ausbildungs Berufs Arbeits Arbeitsmarkt Bewerbungs
  Schul Grundschul Kita Kinder Kindergarten Jugend Eltern Mütter Väter Familien Frauen Männer Mädchen Senioren Nachbarschafts
  Stadtteil Quartiers Wohn Wohnungs Miet Gesundheits Pflege Kranken Vorsorge Schwangerschafts Hebammen Ernährungs Sport
  Schwimm Fahrrad Fußball Tanz Musik Theater Kultur Museums Lese Bücher Bibliotheks Medien Computer Internet Smartphone
  Digital Verbraucher Schulden Finanz Energie Rechts Asyl Aufenthalts Einbürgerungs Migrations Flüchtlings Aussiedler Jugendmigrations
  Verfahrens Sozial Lebens Krisen Trauma Sucht Gewaltschutz Opfer Antidiskriminierungs Demokratie Begegnungs Gemeinde Kirchen
  Moschee Religions Ehrenamts Freiwilligen Paten Mentoren Lotsen Vereins Selbsthilfe Gruppen Orientierungs Erst Willkommens
  Abend Wochenend Ferien Sommer Winter Intensiv Anfänger Fortgeschrittenen Prüfungs Anerkennungs Qualifizierungs Handwerks
  Gründungs Existenz Betriebs Praktikums Studien Hochschul Stipendien Dolmetscher Übersetzungs Sprachmittler Garten Koch
  Näh Handarbeits Werk Reparatur Möbel Kleider Lebensmittel Nacht Notfall Zahn Impf Hör Seh Mobilitäts Verkehrs`);
const SECOND = list(`kurs beratung treff café gruppe angebot projekt werkstatt stelle hilfe förderung begleitung schulung
  training programm sprechstunde vermittlung börse zentrum büro netzwerk initiative woche nachmittag abend frühstück
  unterricht nachhilfe betreuung vorbereitung information veranstaltung reihe seminar lehrgang workshop labor küche garten
  bibliothek ausstellung führung spaziergang fest turnier chor theater kreis stammtisch forum tandem patenschaft lotse
  lotsin mittler dolmetscher helfer beauftragte anlaufstelle fachdienst dienst station praxis ambulanz telefon portal`);
const SIMPLE = list(`Hilfe Beratung Gespräch Termin Anmeldung Antrag Formular Bescheid Behörde Ausweis Urkunde Zeugnis Wohnung
  Miete Vermieter Nachbar Arbeit Stelle Betrieb Lohn Vertrag Ausbildung Praktikum Studium Schule Klasse Lehrerin Kind Baby
  Familie Mutter Vater Eltern Frau Mann Jugendliche Sprache Deutsch Grammatik Aussprache Wortschatz Lesen Schreiben Prüfung
  Gesundheit Arzt Ärztin Krankheit Impfung Versicherung Pflege Essen Kochen Sport Fußball Schwimmen Fahrrad Musik Tanz
  Theater Spiel Ausflug Fest Garten Werkzeug Kleidung Möbel Computer Internet Handy Geld Schulden Konto Steuer Rente Recht
  Anwalt Asyl Aufenthalt Einbürgerung Führerschein Bus Bahn Kirche Moschee Religion Verein Ehrenamt Treffpunkt Gruppe Kurs`);
const VERBS = list(`lernen üben besprechen klären finden suchen verstehen vorbereiten begleiten unterstützen beraten erklären
  ausfüllen beantragen kennenlernen austauschen planen ausprobieren wiederholen vertiefen organisieren vermitteln`);
const ADJECTIVES = list(`kostenlose offene persönliche vertrauliche mehrsprachige regelmäßige kleine neue einfache praktische
  gemeinsame ehrenamtliche kurze ausführliche monatliche wöchentliche anonyme freiwillige zweisprachige erste weitere`);
const PEOPLE = list(`Zugewanderte Geflüchtete Familien Frauen Jugendliche Kinder Eltern Seniorinnen Alleinerziehende Studierende
  Fachkräfte Arbeitssuchende Auszubildende Nachbarinnen Ehrenamtliche Neuzugezogene Schulkinder Väter Mütter Beschäftigte`);
const SYLLABLES = list(`al an bel bor dan del ein fal gar hal her im kel kor lan lin mar mel nor ol pel ran ros sal sel tan tor
  ul ven wal wen zel`);

function shuffled(words, random) {
  for (let i = words.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [words[i], words[j]] = [words[j], words[i]];
  }
  return words;
}

/** Compounds of the domain, in an order that stands for how common they are; about 9 000. */
function compounds() {
  const words = FIRST.flatMap((first) => SECOND.map((second) => first + second));
  return shuffled(words, new Random(7));
}

/** Names of groups and streets that exist nowhere else: the rare words that real texts are full of; 12 000. */
function names() {
  const random = new Random(11);
  const made = new Set();
  while (made.size < 12_000) {
    let name = '';
    for (let i = random.between(2, 4); i > 0; i--) name += random.of(SYLLABLES);
    made.add(name[0].toUpperCase() + name.slice(1));
  }
  return [...made];
}

const COMPOUNDS = compounds();
const NAMES = names();
const compoundRank = new Zipf(COMPOUNDS.length, 0.9);
const nameRank = new Zipf(NAMES.length, 0.7);
const simpleRank = new Zipf(SIMPLE.length, 0.6);

export const compound = (random) => COMPOUNDS[compoundRank.draw(random)];
export const name = (random) => NAMES[nameRank.draw(random)];
export const noun = (random) => SIMPLE[simpleRank.draw(random)];
export const people = (random) => random.of(PEOPLE);

const SENTENCES = [
  (r) => `In unserem ${compound(r)} können Sie ${r.of(VERBS)} und ${r.of(VERBS)}.`,
  (r) => `Wir bieten ${r.of(ADJECTIVES)} Treffen für ${people(r)} rund um ${noun(r)} und ${compound(r)} an.`,
  (r) => `Das Thema ${noun(r)} ist uns wichtig, ebenso ${compound(r)}.`,
  (r) => `Bringen Sie bitte ${noun(r)} und ${noun(r)} mit, wenn Sie zum ersten Mal kommen.`,
  (r) => `Die Gruppe ${name(r)} hilft bei ${noun(r)}, ${noun(r)} und ${compound(r)}.`,
  (r) => `${people(r)} und ${people(r)} treffen sich hier und können gemeinsam ${r.of(VERBS)}.`,
  (r) => `Eine ${r.of(ADJECTIVES)} ${compound(r)} gehört dazu; auf Wunsch auch ${compound(r)}.`,
  (r) => `Sie finden uns im Haus ${name(r)}, Eingang neben der ${compound(r)}.`,
  (r) => `Fragen zu ${noun(r)} oder ${noun(r)} klären wir in einem Gespräch.`,
  (r) => `Unsere Mitarbeitenden sprechen mehrere Sprachen und ${r.of(VERBS)} mit Ihnen jeden Schritt.`,
  (r) => `Das Angebot entstand aus dem Projekt ${name(r)} und richtet sich an ${people(r)}.`,
  (r) => `Wer ${noun(r)} braucht, kann ohne Termin vorbeikommen.`,
];

const TITLES = [
  (r, place) => `${compound(r)} in ${place}`,
  (r) => `${compound(r)} für ${people(r)}`,
  (r) => `${compound(r)} ${name(r)}`,
  (r) => `${noun(r)} und ${noun(r)}: ${compound(r)}`,
  (r, place) => `${name(r)}: ${compound(r)} in ${place}`,
];

export const title = (random, place) => random.of(TITLES)(random, place);

/** Sentences of at least `words` words together. */
export function text(random, words) {
  let out = '';
  for (let count = 0; count < words; ) {
    const sentence = random.of(SENTENCES)(random);
    out += (out ? ' ' : '') + sentence;
    count += sentence.split(' ').length;
  }
  return out;
}

const FOREIGN = {
  en: [
    list(`Course Advice Meeting Group Support Help Language German Family Women School Work Housing Health Sport Music Children
      Parents Training Counselling Interview Application Doctor Library Garden Cooking Volunteers Neighbours`),
    (n) => `${n()} and ${n()}`,
    (n) => `In this group you get help with ${n()}, ${n()} and ${n()}. You can come without an appointment.`,
  ],
  tr: [
    list(`Kurs Danışma Buluşma Grup Destek Yardım Dil Almanca Aile Kadınlar Okul İş Konut Sağlık Spor Müzik Çocuklar Ebeveynler
      Eğitim Rehberlik Başvuru Doktor Kütüphane Bahçe Yemek Gönüllüler Komşular`),
    (n) => `${n()} ve ${n()}`,
    (n) => `Bu grupta ${n()}, ${n()} ve ${n()} konularında yardım alırsınız. Randevu almadan gelebilirsiniz.`,
  ],
  ar: [
    list(`دورة مشورة لقاء مجموعة دعم مساعدة لغة ألمانية عائلة نساء مدرسة عمل سكن صحة رياضة موسيقى أطفال آباء تدريب إرشاد طلب طبيب
      مكتبة حديقة طبخ متطوعون جيران`),
    (n) => `${n()} و ${n()}`,
    (n) => `في هذه المجموعة تحصلون على مساعدة في ${n()} و ${n()} و ${n()}. يمكنكم الحضور بدون موعد.`,
  ],
  uk: [
    list(`Курс Консультація Зустріч Група Підтримка Допомога Мова Німецька Сім'я Жінки Школа Робота Житло Здоров'я Спорт Музика Діти
      Батьки Навчання Заява Лікар Бібліотека Сад Кухня Волонтери Сусіди`),
    (n) => `${n()} та ${n()}`,
    (n) => `У цій групі ви отримаєте допомогу: ${n()}, ${n()} та ${n()}. Можна прийти без запису.`,
  ],
};

/** A plain text in English, Turkish, Arabic or Ukrainian. */
export function translation(random) {
  const language = random.of(Object.keys(FOREIGN));
  const [words, heading, sentence] = FOREIGN[language];
  const word = () => random.of(words);
  return {
    language,
    state: 'current',
    title: heading(word),
    summary: sentence(word),
    description: Array.from({ length: random.between(2, 5) }, () => sentence(word)).join(' '),
  };
}
