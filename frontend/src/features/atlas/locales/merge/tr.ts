import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Yinelenen hizmetler',
  'lead': 'Bu hizmetler birbirine benziyor. Aynı hizmet atlasta iki kez varsa ikisini birleştirin: Biri kalır, diğerinin adresi ona yönlendirilir.',
  'noRole': 'Hizmetleri koordinasyon birimleri birleştirir. Yinelenen bir hizmet fark ederseniz lütfen koordinasyon biriminize bildirin.',
  'back': 'Tüm hizmetlere',
  'all': 'Tüm yinelenen hizmetleri göster',
  'none': 'Yinelenen bir şey yok',
  'noneText': 'Şu anda aynı şeyi anlatacak kadar benzeyen iki hizmet yok.',
  'done': 'Birleştirildi. „{title}“ kalıyor, diğer hizmetin adresi artık ona yönlendiriyor.',
  'likely.high': 'Büyük olasılıkla yineleniyor',
  'likely.middle': 'Olasılıkla yineleniyor',
  'likely.low': 'Belki yineleniyor',
  'reason.title': 'benzer başlık',
  'reason.provider': 'aynı kuruluş',
  'reason.place': 'aynı adres',
  'reason.topic': 'aynı konu',
  'side': 'Hizmet {letter}',
  'sideSince': 'Hizmet {letter}, {date} tarihinde eklendi',
  'compare': 'Karşılaştır',
  'close': 'Karşılaştırmayı kapat',
  'differences': 'Farkları',
  'same': 'Tüm bilgiler aynı.',
  'rest': 'Diğer tüm bilgiler aynı.',
  'keep': 'Hangi hizmet kalsın?',
  'keepOnly': 'Yalnızca yayımlanmış bir hizmet kalabilir.',
  'merge': 'Birleştir',
  'ask': 'Hizmetler birleştirilsin mi?',
  'askText': '„{goes}“ ({kind}) sona erecek. Adresini açanlar „{stays}“ hizmetine ulaşacak. Bu geri alınamaz.',
  'askHint': 'Yalnızca sona eren hizmette yazanlar aktarılmaz. Önce bunları kalacak hizmete ekleyin.',
  'obstacle.mine': 'İkisinden birini en son siz düzenlediniz. Bir şey gözden kaçmasın diye birleştirmeyi koordinasyon biriminizden başka biri yapar.',
  'obstacle.unpublished': 'İkisinden biri yayımlandığında birleştirebilirsiniz.',
  'notice': 'Bu hizmet atlasta zaten olabilir',
  'link': 'Yinelenen hizmetleri bul',
};

export default texts;
