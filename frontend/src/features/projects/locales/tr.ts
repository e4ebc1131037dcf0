import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Projeler',
  'lead': 'Model bölgelerin denedikleri: neler başarıldı, nerede zorlanıldı ve başkaları neyi alabilir.',
  'filter.stumblingBlock': 'Engel',
  'filter.focus': 'Ağırlık noktası',
  'back': 'Tüm projeler',
  'aims': 'Amaçlar',
  'approach': 'Yöntem',
  'results': 'Sonuçlar',
  'stumbling': 'Engeller',
  'transfer': 'Kalanlar ve başkalarının alabilecekleri',
  'facts': 'Bir bakışta',
  'place': 'Yer',
  'provider': 'Yürüten kuruluş',
  'partners': 'Ortaklar',
  'targetGroupsStated': 'Kaynağa göre hedef gruplar',
  'period': 'Süre',
  'status': 'Durum',
  'kind': 'Kayıt türü',
  'transferability': 'Aktarılabilirlik',
  'fieldBasis': 'Alan sınıflandırmasının dayanağı',
  'figures': 'Sayılar',
  'origin': 'Şundan doğdu',
  'bodies': 'Bu projenin kurulları',
  'region.more': '{name}: devamı',
  'region.offers': '{name}: hizmetler',
};

export default texts;
