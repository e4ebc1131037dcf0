import { hiddenReason, isOpen, kindOf, type Figure } from './data';
import type { Signs } from './Legend';

/** Which signs occur among figures; a missing one counts only where somebody would look for it. */
export function signsOf(figures: (Figure | undefined)[]): Signs {
  const given = figures.filter((figure) => figure !== undefined);
  return {
    hidden: [...new Set(given.filter((figure) => kindOf(figure) === 'hidden').map(hiddenReason))],
    missing: given.some((figure) => kindOf(figure) === 'missing'),
    open: given.some((figure) => kindOf(figure) === 'value' && isOpen(figure)),
    range: given.some((figure) => kindOf(figure) === 'range'),
  };
}
