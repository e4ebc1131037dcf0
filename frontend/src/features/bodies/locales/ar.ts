import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'اللجان',
  'lead': 'هنا تجلس الإدارة والجهات المقدمة ومنظمات المهاجرين إلى طاولة واحدة: مجالس ولجان توجيه وحلقات.',
  'networks.title': 'الشبكات',
  'networks.lead': 'من اجتمع في المناطق للتنسيق والتعلّم المتبادل.',
  'view.label': 'العرض',
  'view.all': 'كل اللجان',
  'view.steering': 'لجان التوجيه',
  'view.networks': 'الشبكات',
  'filter.type': 'النوع',
  'group.land': 'على مستوى الولاية',
  'group.recommended': 'البنية التي يوصي بها البرنامج',
  'group.recommendedText': 'هذه ليست لجانًا قائمة بل نموذج للآخرين.',
  'meetings': { zero: 'لا اجتماعات', one: 'اجتماع واحد في السنة', two: 'اجتماعان في السنة', few: '{count} اجتماعات في السنة', many: '{count} اجتماعًا في السنة', other: '{count} اجتماع في السنة' },
  'seats': { zero: 'لا مقاعد', one: 'مقعد واحد', two: 'مقعدان', few: '{count} مقاعد', many: '{count} مقعدًا', other: '{count} مقعد' },
  'back': 'كل اللجان',
  'back.networks': 'كل الشبكات',
  'tasks': 'المهام',
  'members': 'من يشارك',
  'output': 'ما نتج عنه',
  'risk': 'ما ينبغي الانتباه له',
  'structure': 'البنية',
  'parent': 'يتبع',
  'children': 'يتبعه',
  'facts': 'نظرة سريعة',
  'typeStated': 'التسمية في المصدر',
  'chair': 'الرئاسة',
  'coordination': 'التنسيق',
  'cadence': 'الوتيرة',
  'duration': 'المدة',
  'founded': 'التأسيس',
  'project': 'المشروع',
  'project.open': 'إلى المشروع',
};

export default texts;
