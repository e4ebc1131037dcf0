import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'المشاريع',
  'lead': 'ما جرّبته المناطق النموذجية: ما نجح، وما تعثّرت فيه، وما يمكن للآخرين الاستفادة منه.',
  'filter.stumblingBlock': 'العقبة',
  'filter.focus': 'محور التركيز',
  'back': 'كل المشاريع',
  'aims': 'الأهداف',
  'approach': 'طريقة العمل',
  'results': 'النتائج',
  'stumbling': 'العقبات',
  'transfer': 'ما يبقى وما يمكن للآخرين الاستفادة منه',
  'facts': 'نظرة سريعة',
  'place': 'المكان',
  'provider': 'الجهة المنفذة',
  'partners': 'الشركاء',
  'targetGroupsStated': 'الفئات المستهدفة كما يسميها المصدر',
  'period': 'الفترة',
  'status': 'الحالة',
  'kind': 'نوع المدخل',
  'transferability': 'إمكانية النقل',
  'fieldBasis': 'سبب التصنيف في هذا المجال',
  'figures': 'الأرقام',
  'origin': 'نشأ من',
  'bodies': 'لجان هذا المشروع',
  'region.more': 'المزيد من {name}',
  'region.offers': 'العروض في {name}',
};

export default texts;
