import type { components } from '@/api/schema';
import type { IconName } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import { useManageTexts } from './texts';

export type Status = components['schemas']['Offer']['status'];

export const statuses = ['draft', 'in_review', 'published', 'paused', 'expired', 'archived'] as const;

const looks: Record<Status, { icon: IconName; tone: 'plain' | 'good' | 'warn' }> = {
  draft: { icon: 'file', tone: 'plain' },
  in_review: { icon: 'search', tone: 'warn' },
  published: { icon: 'check', tone: 'good' },
  paused: { icon: 'ban', tone: 'plain' },
  expired: { icon: 'calendar', tone: 'warn' },
  archived: { icon: 'ban', tone: 'plain' },
};

/** Where an offer stands, in words. */
export function StatusTag({ status }: { status: Status }) {
  const t = useManageTexts();
  return (
    <Tag icon={looks[status].icon} tone={looks[status].tone}>
      {t(`status.${status}`)}
    </Tag>
  );
}
