import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';
import { Icon, type IconName } from './Icon';

type Look = 'primary' | 'secondary' | 'tertiary';

interface Shared {
  look?: Look;
  icon?: IconName;
  small?: boolean;
}

function className(look: Look, small: boolean | undefined, extra: string | undefined): string {
  return `kern-btn kern-btn--${look}${small ? ' button--small' : ''}${extra ? ` ${extra}` : ''}`;
}

export function Button({ look = 'secondary', icon, small, className: extra, children, ...rest }: Shared & ComponentProps<'button'>) {
  return (
    <button type="button" className={className(look, small, extra)} {...rest}>
      {icon && <Icon name={icon} size={20} />}
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** A link that looks like a button, inside the application. */
export function ButtonLink({ look = 'secondary', icon, small, className: extra, children, ...rest }: Shared & LinkProps) {
  return (
    <Link className={className(look, small, extra)} {...rest}>
      {icon && <Icon name={icon} size={20} />}
      <span className="kern-label">{children}</span>
    </Link>
  );
}

/** A link that looks like a button, to elsewhere: telephone, file, another site. */
export function ButtonAnchor({ look = 'secondary', icon, small, className: extra, children, ...rest }: Shared & ComponentProps<'a'>) {
  return (
    <a className={className(look, small, extra)} {...rest}>
      {icon && <Icon name={icon} size={20} />}
      <span className="kern-label">{children}</span>
    </a>
  );
}

/** A round button with an icon only; its name is read out and shown on hover. */
export function IconButton({ icon, label, className: extra, ...rest }: { icon: IconName; label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className={`icon-button${extra ? ` ${extra}` : ''}`} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
