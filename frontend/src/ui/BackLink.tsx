import { Link } from 'react-router';
import { Icon } from './Icon';
import './content.scss';

/** The way back to the list, above the heading. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="back-link">
      <Icon name="previous" size={20} /> {children}
    </Link>
  );
}
