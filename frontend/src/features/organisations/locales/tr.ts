import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Kuruluşlar',
  'lead': 'Yerinde yardım eden daireler, dernekler ve eğitim kurumları. Arayın ya da yazın.',
  'filter.kind': 'Tür',
  'kind.municipality': 'Kent, belediye ya da ilçe',
  'kind.welfare_association': 'Sosyal yardım kuruluşu',
  'kind.association': 'Dernek',
  'kind.migrant_organisation': 'Göçmen örgütü',
  'kind.education_provider': 'Eğitim kurumu',
  'kind.religious_community': 'Dinî topluluk',
  'kind.health_provider': 'Sağlık kurumu',
  'kind.employment_administration': 'İş idaresi',
  'kind.chamber': 'Oda',
  'kind.foundation': 'Vakıf',
  'kind.other': 'Diğer',
  'back': 'Tüm kuruluşlar',
  'contact.title': 'İletişim',
  'contact.call': 'Ara',
  'contact.mail': 'E-posta yaz',
  'contact.web': 'Web sitesini aç',
  'contact.none': 'Henüz iletişim bilgisi girilmemiş.',
  'address': 'Adres',
  'route': 'Yol tarifi',
  'languages': 'Konuşulan diller',
  'region': 'Bölge',
  'offers': '{name}: tüm hizmetler',
  'agreements': 'Başka kuruluşlarla anlaşmalar',
  'agreements.ended': 'Eski anlaşmalar',
  'agreement.until': '{from} – {until} arasında',
  'agreement.open': '{from} tarihinden beri, süresiz',
  'agreement.with': 'Birlikte çalışılan kuruluşlar:',
  'demo': 'Bu kayıt örnek verilere aittir. İletişim bilgileri ve hizmetler uydurmadır.',
};

export default texts;
