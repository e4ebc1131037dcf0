import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Kurullar',
  'lead': 'Burada idare, kuruluşlar ve göçmen örgütleri aynı masada oturur: danışma kurulları, yönlendirme grupları ve toplantılar.',
  'networks.title': 'Ağlar',
  'networks.lead': 'Bölgelerde uyum içinde çalışmak ve birbirinden öğrenmek için kimler bir araya geldi.',
  'view.label': 'Görünüm',
  'view.all': 'Tüm kurullar',
  'view.steering': 'Yönlendirme grupları',
  'view.networks': 'Ağlar',
  'filter.type': 'Tür',
  'group.land': 'Eyalet düzeyinde',
  'group.recommended': 'Programın önerdiği yapı',
  'group.recommendedText': 'Bunlar var olan kurullar değil, başkaları için bir örnektir.',
  'meetings': { one: 'yılda {count} toplantı', other: 'yılda {count} toplantı' },
  'seats': { one: '{count} üye', other: '{count} üye' },
  'back': 'Tüm kurullar',
  'back.networks': 'Tüm ağlar',
  'tasks': 'Görevler',
  'members': 'Kimler katılıyor',
  'output': 'Ortaya çıkanlar',
  'risk': 'Dikkat edilmesi gerekenler',
  'structure': 'Yapı',
  'parent': 'Bağlı olduğu',
  'children': 'Altındakiler',
  'facts': 'Bir bakışta',
  'typeStated': 'Kaynaktaki adı',
  'chair': 'Başkanlık',
  'coordination': 'Koordinasyon',
  'cadence': 'Sıklık',
  'duration': 'Süre',
  'founded': 'Kuruluş',
  'project': 'Proje',
  'project.open': 'Projeye git',
};

export default texts;
