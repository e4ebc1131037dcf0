import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

/** A short fact such as "free of charge". */
export function Tag({ icon, tone = 'plain', children }: { icon?: IconName; tone?: 'plain' | 'good' | 'warn'; children: ReactNode }) {
  return (
    <span className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </span>
  );
}
