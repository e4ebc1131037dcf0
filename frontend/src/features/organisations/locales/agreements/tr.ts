import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'hint': 'Bu anlaşmaları tüm ortaklar ve ziyaretçiler okuyabilir. Ortaklardan birinin bilgilerini yöneten kişi bunları değiştirebilir.',
  'add': 'Anlaşma ekle',
  'none': 'Henüz bir anlaşma girilmemiş.',
  'edit': 'Düzenle',
  'edit.title': 'Anlaşmayı düzenle',
  'end': 'Sonlandır',
  'end.title': 'Anlaşmayı sonlandır',
  'end.text': 'Eski anlaşma olarak okunabilir kalır.',
  'remove': 'Kaldır',
  'remove.title': 'Bu anlaşma kaldırılsın mı?',
  'remove.text': 'Tüm ortaklarda kaybolur ve geri getirilemez. Yalnızca süresi dolduysa bunun yerine sonlandırın.',
  'over': 'sona erdi',
  'save': 'Kaydet',
  'subject': 'Konusu nedir?',
  'subjectHint': 'Herkesin anlayacağı bir cümle. Örneğin: Mahallede ortak dil danışmanlığı',
  'agreed': 'Anlaşma tarihi',
  'until': 'Son gün',
  'untilHint': 'Belirli bir bitiş yoksa boş bırakın.',
  'partners': 'Kimler katılıyor?',
  'find': 'Ortak ara',
  'findHint': 'Adın bir kısmını yazıp seçin.',
  'found': { one: '{count} öneri', other: '{count} öneri' },
  'take': '{name} ekle',
  'takeName': '„{name}“ adını rehberde kaydı olmadan ekle',
  'e.subject': 'Lütfen konusunu yazın.',
  'e.agreed': 'Lütfen günü girin.',
  'e.until': 'Son gün, anlaşma gününden önce olamaz.',
  'e.partners': 'Lütfen en az bir ortak ekleyin.',
  'done.saved': 'Kaydedildi. Anlaşma tüm ortaklarda görünüyor.',
  'done.ended': 'Anlaşmanın artık bir son günü var.',
  'done.removed': 'Anlaşma kaldırıldı.',
};

export default texts;
