import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'مهامي',
  'hello': 'مرحبًا، {name}',
  'signIn.title': 'يرجى تسجيل الدخول',
  'signIn.text': 'بعد تسجيل الدخول ترى ما عليك فعله. تحصل على حساب من مكتب التنسيق. يمكنك البحث عن العروض من دون حساب.',
  'tasks.title': 'ما عليك فعله',
  'tasks.none': 'لا يوجد ما تفعله حاليًا',
  'tasks.noneText': 'عندما ينتظرك شيء سيظهر هنا.',
  'task.offers_to_review': 'مراجعة العروض واعتمادها',
  'task.offers_to_confirm': 'تأكيد العروض: هل المعلومات ما زالت صحيحة؟',
  'task.feedback_to_answer': 'الاطلاع على الأخطاء المُبلَّغ عنها',
  'task.drafts_to_complete': 'إكمال المسودات',
  'task.other': 'مهمة أخرى',
  'roles.title': 'أدوارك',
  'roles.none': 'لم يُسند أي دور إلى حسابك بعد. يرجى التواصل مع مكتب التنسيق.',
  'role.provider': 'جهة مقدمة: تحدّث عروض منظمتك.',
  'role.coordination': 'التنسيق: تراجع العروض وتتابع العمل في منطقتك.',
  'role.body_member': 'عضو لجنة: ترى الاجتماعات والوثائق والمهام.',
  'role.board_member': 'عضو المجلس الاستشاري: تقيّم طلبات المشاريع.',
  'role.statistics': 'مكتب الإحصاء: تقدّم أرقام منطقتك.',
  'role.head': 'رئاسة الإدارة: ترى وضع منطقتك وتوقّع التوصيات.',
  'role.ministry': 'الوزارة: ترى كل المناطق وتقرر بشأن الطلبات.',
  'role.admin': 'إدارة المنصة: تدير الحسابات والإعدادات.',
  'scopes.title': 'مجال مسؤوليتك',
  'scopes.regions': 'المناطق',
  'scopes.organisations': 'المنظمات',
  'scopes.bodies': 'اللجان',
};

export default texts;
