import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'start.title': 'عمّ تبحث؟',
  'start.lead': 'دورات ألمانية واستشارات وأماكن لقاء وغيرها بالقرب منك. اكتب ما تحتاجه، وبلغتك أيضًا.',
  'start.fields': 'أو اختر موضوعًا',
  'start.examples': 'على سبيل المثال',
  'start.example1': 'دورة ألمانية مساءً',
  'start.example2': 'مساعدة في البحث عن عمل',
  'start.example3': 'مقهى للنساء',
  'start.example4': 'مساعدة في الواجبات المدرسية',
  'search.label': 'كلمة البحث',
  'search.placeholder': 'مثلًا: دورة ألمانية في هاناو',
  'search.submit': 'بحث',
};

export default texts;
