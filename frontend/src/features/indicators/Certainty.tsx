import type { components } from '@/api/schema';
import { Tag } from '@/ui/Tag';
import { useTexts } from './texts';

export const statuses = ['found', 'found_partly', 'background_knowledge'] as const;

export function statusOf(indicator: components['schemas']['Indicator']) {
  return statuses.find((status) => status === indicator.definitionStatus.key);
}

/** How well a definition is documented, in a word. */
export function Certainty({ indicator }: { indicator: components['schemas']['Indicator'] }) {
  const t = useTexts();
  const status = statusOf(indicator);
  if (!status) return <Tag>{indicator.definitionStatus.label}</Tag>;
  return (
    <Tag tone={status === 'found' ? 'good' : status === 'found_partly' ? 'plain' : 'warn'} icon={status === 'found' ? 'check' : 'info'}>
      {t(`status.${status}`)}
    </Tag>
  );
}
