import type { Messages } from '../messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'filter.title': 'Listeyi daralt',
  'filter.words': 'Arama sözcüğü',
  'filter.search': 'Ara',
  'filter.all': 'Tümü',
  'filter.clear': 'Tüm filtreleri sıfırla',
  'filter.region': 'Bölge',
  'filter.field': 'Çalışma alanı',
  'filter.targetGroup': 'Hedef grup',
  'filter.language': 'Dil',
  'results': { one: '{count} kayıt', other: '{count} kayıt' },
  'none.title': 'Hiçbir şey bulunamadı',
  'none.text': 'Bir filtreyi kaldırın ya da başka sözcüklerle arayın.',
  'language.only': 'Bu metinler şimdilik yalnızca şu dilde var: {language}.',
  'source': 'Kaynak: {source}',
  'source.line': 'Metindeki yer: satır {line}',
  'modified': 'Son değişiklik: {date}',
  'notStated': 'Kaynak bunu belirtmiyor.',
  'note': 'Not',
  'gone.title': 'Böyle bir kayıt yok',
  'gone.text': 'Adres yanlış yazılmış ya da kayıt kaldırılmış olabilir.',
  'gone.list': 'Listeye',
  'periodicity.monthly': 'her ay',
  'periodicity.quarterly': 'her üç ayda bir',
  'periodicity.half_yearly': 'her altı ayda bir',
  'periodicity.annual': 'her yıl',
  'periodicity.every_two_years': 'iki yılda bir',
  'periodicity.every_four_years': 'dört yılda bir',
};

export default texts;
