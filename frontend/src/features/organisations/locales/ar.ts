import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'المنظمات',
  'lead': 'دوائر وجمعيات ومؤسسات تعليمية تساعد محليًا. اتصل بها أو اكتب إليها.',
  'filter.kind': 'النوع',
  'kind.municipality': 'مدينة أو بلدية أو دائرة',
  'kind.welfare_association': 'جمعية رعاية اجتماعية',
  'kind.association': 'جمعية',
  'kind.migrant_organisation': 'منظمة مهاجرين',
  'kind.education_provider': 'مؤسسة تعليمية',
  'kind.religious_community': 'جماعة دينية',
  'kind.health_provider': 'مؤسسة صحية',
  'kind.employment_administration': 'إدارة العمل',
  'kind.chamber': 'غرفة مهنية',
  'kind.foundation': 'مؤسسة وقفية',
  'kind.other': 'أخرى',
  'back': 'كل المنظمات',
  'contact.title': 'الاتصال',
  'contact.call': 'اتصال',
  'contact.mail': 'كتابة بريد إلكتروني',
  'contact.web': 'فتح الموقع',
  'contact.none': 'لم تُدخل بيانات الاتصال بعد.',
  'address': 'العنوان',
  'route': 'إيجاد الطريق',
  'languages': 'اللغات المستخدمة',
  'region': 'المنطقة',
  'offers': 'كل عروض {name}',
  'agreements': 'اتفاقيات مع جهات أخرى',
  'agreements.ended': 'اتفاقيات سابقة',
  'agreement.until': 'من {from} إلى {until}',
  'agreement.open': 'منذ {from}، دون نهاية محددة',
  'agreement.with': 'بالتعاون مع:',
  'demo': 'هذا المدخل من بيانات العرض. بيانات الاتصال والعروض مختلقة.',
};

export default texts;
