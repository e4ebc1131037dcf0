import type { Messages } from '../messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'filter.title': 'تضييق القائمة',
  'filter.words': 'كلمات البحث',
  'filter.search': 'بحث',
  'filter.all': 'الكل',
  'filter.clear': 'إعادة ضبط كل عوامل التصفية',
  'filter.region': 'المنطقة',
  'filter.field': 'مجال العمل',
  'filter.targetGroup': 'الفئة المستهدفة',
  'filter.language': 'اللغة',
  'results': { zero: 'لا مدخلات', one: 'مدخل واحد', two: 'مدخلان', few: '{count} مدخلات', many: '{count} مدخلًا', other: '{count} مدخل' },
  'none.title': 'لم يُعثر على شيء',
  'none.text': 'أزل أحد عوامل التصفية أو جرّب كلمات أخرى.',
  'language.only': 'هذه النصوص متوفرة حاليًا باللغة {language} فقط.',
  'source': 'المصدر: {source}',
  'source.line': 'الموضع في النص: السطر {line}',
  'modified': 'آخر تعديل في {date}',
  'notStated': 'لا يذكر المصدر ذلك.',
  'note': 'ملاحظة',
  'gone.title': 'لا يوجد هذا المدخل',
  'gone.text': 'ربما كُتب العنوان خطأً أو أُزيل المدخل.',
  'gone.list': 'إلى القائمة',
  'periodicity.monthly': 'كل شهر',
  'periodicity.quarterly': 'كل ربع سنة',
  'periodicity.half_yearly': 'كل نصف سنة',
  'periodicity.annual': 'كل سنة',
  'periodicity.every_two_years': 'كل سنتين',
  'periodicity.every_four_years': 'كل أربع سنوات',
};

export default texts;
