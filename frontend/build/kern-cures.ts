import type { Declaration, Plugin, Rule } from 'postcss';

const renamed: Record<string, string> = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  'border-left-width': 'border-inline-start-width',
  'border-right-width': 'border-inline-end-width',
  'border-left-color': 'border-inline-start-color',
  'border-right-color': 'border-inline-end-color',
  'border-left-style': 'border-inline-start-style',
  'border-right-style': 'border-inline-end-style',
};

/** Pairs of four-value shorthands whose left and right differ, e.g. `padding: 2px 16px 2px 12px`. */
const shorthands = new Set(['margin', 'padding']);

function split(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of value.trim()) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ' ' && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  return part ? [...parts, part] : parts;
}

function toLogical(declaration: Declaration): void {
  const { prop, value } = declaration;
  if (renamed[prop]) {
    declaration.prop = renamed[prop];
    return;
  }
  if (prop === 'text-align' && (value === 'left' || value === 'right')) {
    declaration.value = value === 'left' ? 'start' : 'end';
    return;
  }
  const [top, right, bottom, left] = split(value);
  if (shorthands.has(prop) && left && right !== left && !declaration.important) {
    declaration.cloneBefore({ prop: `${prop}-block`, value: `${top} ${bottom}` });
    declaration.cloneBefore({ prop: `${prop}-inline`, value: `${left} ${right}` });
    declaration.remove();
  }
}

/** `height: auto` for every svg would override the height that drawings such as maps and charts set themselves. */
function leaveDrawings(rule: Rule): void {
  if (rule.selectors.includes('svg') && rule.selectors.includes('img')) {
    rule.selectors = rule.selectors.filter((selector) => selector !== 'svg' && selector !== 'canvas');
  }
}

/**
 * Cures for KERN: its physical margins, paddings and borders become logical ones, since they break right-to-left pages,
 * and drawings keep their size. Leaflet is left alone: it positions by left and top and runs in a left-to-right box.
 */
export function kernCures(): Plugin {
  return {
    postcssPlugin: 'kern-cures',
    OnceExit(root) {
      if (root.source?.input.file?.includes('leaflet')) return;
      root.walkDecls(toLogical);
      root.walkRules(leaveDrawings);
    },
  };
}
