import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Yinelenen teklifler',
  'lead': 'Bu teklifler birbirine benziyor. Aynı teklif atlasta iki kez varsa ikisini birleştirin: Biri kalır, diğerinin adresi ona yönlendirilir.',
  'noRole': 'Teklifleri koordinasyon birimleri birleştirir. Yinelenen bir teklif fark ederseniz lütfen koordinasyon biriminize bildirin.',
  'back': 'Tüm tekliflere',
  'all': 'Tüm yinelenen teklifleri göster',
  'none': 'Yinelenen bir şey yok',
  'noneText': 'Şu anda aynı şeyi anlatacak kadar benzeyen iki teklif yok.',
  'done': 'Birleştirildi. „{title}“ kalıyor, diğer teklifin adresi artık ona yönlendiriyor.',
  'likely.high': 'Büyük olasılıkla yineleniyor',
  'likely.middle': 'Olasılıkla yineleniyor',
  'likely.low': 'Belki yineleniyor',
  'reason.title': 'benzer başlık',
  'reason.provider': 'aynı kuruluş',
  'reason.place': 'aynı adres',
  'reason.topic': 'aynı konu',
  'side': 'Teklif {letter}',
  'sideSince': 'Teklif {letter}, {date} tarihinde eklendi',
  'compare': 'Karşılaştır',
  'close': 'Karşılaştırmayı kapat',
  'differences': 'Farkları',
  'same': 'Tüm bilgiler aynı.',
  'rest': 'Diğer tüm bilgiler aynı.',
  'keep': 'Hangi teklif kalsın?',
  'keepOnly': 'Yalnızca yayımlanmış bir teklif kalabilir.',
  'merge': 'Birleştir',
  'ask': 'Teklifler birleştirilsin mi?',
  'askText': '„{goes}“ ({kind}) sona erecek. Adresini açanlar „{stays}“ teklifine ulaşacak. Bu geri alınamaz.',
  'askHint': 'Yalnızca sona eren teklifte yazanlar aktarılmaz. Önce bunları kalacak teklife ekleyin.',
  'obstacle.mine': 'İkisinden birini en son siz düzenlediniz. Bir şey gözden kaçmasın diye birleştirmeyi koordinasyon biriminizden başka biri yapar.',
  'obstacle.unpublished': 'İkisinden biri yayımlandığında birleştirebilirsiniz.',
  'notice': 'Bu teklif atlasta zaten olabilir',
  'link': 'Yinelenen teklifleri bul',
};

export default texts;
