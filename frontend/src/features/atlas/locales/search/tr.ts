import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'start.title': 'Ne arıyorsunuz?',
  'start.lead': 'Yakınınızdaki Almanca kursları, danışmanlık, buluşma yerleri ve daha fazlası. Neye ihtiyacınız varsa yazın, kendi dilinizde de olur.',
  'start.fields': 'Ya da bir konu seçin',
  'start.examples': 'Örneğin',
  'start.example1': 'Akşam Almanca kursu',
  'start.example2': 'İş ararken yardım',
  'start.example3': 'Kadınlar kahvesi',
  'start.example4': 'Ödev yardımı',
  'search.label': 'Aranacak kelime',
  'search.placeholder': 'örn. Hanau’da Almanca kursu',
  'search.submit': 'Ara',
};

export default texts;
