import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Hizmetiniz hâlâ doğru mu?',
  'lead': 'Lütfen hizmetinize bakın ve her şeyin hâlâ doğru olup olmadığını bize bildirin.',
  'look': 'Hizmeti görüntüle',
  'yes': 'Evet, hâlâ doğru',
  'no': 'Hayır, bir şeyi değiştirmek istiyorum',
  'noText': 'Değiştirmek için oturum açın. Ardından doğrudan hizmetinize ulaşırsınız.',
  'preview': 'Hizmetiniz atlasta böyle görünüyor',
  'thanks.title': 'Teşekkür ederiz',
  'thanks.text': 'Hizmet onaylandı ve uyum atlasında kalıyor. Altı ay sonra yeniden soracağız.',
  'used.title': 'Bu bağlantı artık geçerli değil',
  'used.text': 'Hizmet daha önce onaylanmış ya da süre dolmuş. Oturum açtıktan sonra hizmeti istediğiniz zaman onaylayabilirsiniz.',
  'incomplete.title': 'Bağlantı eksik',
  'incomplete.text': 'Lütfen e-postadaki bağlantının tamamını açın. Bazen iki satıra bölünmüş olabilir.',
};

export default texts;
