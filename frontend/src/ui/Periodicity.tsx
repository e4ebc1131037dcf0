import { useContentTexts } from '@/i18n/content';

const PERIODICITIES = ['monthly', 'quarterly', 'half_yearly', 'annual', 'every_two_years', 'every_four_years'] as const;

/** How often a statistic appears, in words; nothing for a code that is unknown. */
export function Periodicity({ code }: { code: string }) {
  const t = useContentTexts();
  const known = PERIODICITIES.find((one) => one === code);
  return known ? t(`periodicity.${known}`) : null;
}
