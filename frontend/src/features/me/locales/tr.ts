import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Görevlerim',
  'hello': 'Merhaba, {name}',
  'signIn.title': 'Lütfen giriş yapın',
  'signIn.text': 'Giriş yaptıktan sonra yapmanız gerekenleri görürsünüz. Hesabı koordinasyon bürosu verir. Hizmet aramak için hesap gerekmez.',
  'tasks.title': 'Yapılacaklar',
  'tasks.none': 'Şu anda yapılacak bir şey yok',
  'tasks.noneText': 'Sizi bekleyen bir şey olduğunda burada görünür.',
  'task.offers_to_review': 'Hizmetleri incele ve onayla',
  'task.offers_to_confirm': 'Hizmetleri onayla: bilgiler hâlâ doğru mu?',
  'task.feedback_to_answer': 'Bildirilen hatalara bak',
  'task.drafts_to_complete': 'Taslakları tamamla',
  'task.other': 'Başka görev',
  'roles.title': 'Rolleriniz',
  'roles.none': 'Hesabınıza henüz bir rol verilmemiş. Lütfen koordinasyon bürosuna başvurun.',
  'role.provider': 'Kurum: kuruluşunuzun hizmetlerini güncel tutarsınız.',
  'role.coordination': 'Koordinasyon: hizmetleri inceler, bölgenizdeki çalışmaya eşlik edersiniz.',
  'role.body_member': 'Kurul üyesi: kurulunuzun toplantılarını, belgelerini ve görevlerini görürsünüz.',
  'role.board_member': 'Program kurulu üyesi: proje başvurularını değerlendirirsiniz.',
  'role.statistics': 'İstatistik birimi: bölgenizin verilerini iletirsiniz.',
  'role.head': 'Yönetim: bölgenizin durumunu görür, önerileri imzalarsınız.',
  'role.ministry': 'Bakanlık: tüm bölgeleri görür, başvurulara karar verirsiniz.',
  'role.admin': 'Platform yönetimi: hesapları ve ayarları yönetirsiniz.',
  'scopes.title': 'Sorumlu olduğunuz yerler',
  'scopes.regions': 'Bölgeler',
  'scopes.organisations': 'Kuruluşlar',
  'scopes.bodies': 'Kurullar',
};

export default texts;
