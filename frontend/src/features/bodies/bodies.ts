import type { components } from '@/api/schema';

export type Body = components['schemas']['Body'];

export interface BodyNode {
  body: Body;
  below: BodyNode[];
}

/** Bodies as trees: those whose parent is not in the list come first, the others below their parent. */
export function trees(bodies: Body[]): BodyNode[] {
  const ids = new Set(bodies.map(({ id }) => id));
  const node = (body: Body): BodyNode => ({ body, below: bodies.filter(({ parent }) => parent?.id === body.id).map(node) });
  return bodies.filter(({ parent }) => !parent || !ids.has(parent.id)).map(node);
}

export interface BodyGroup {
  /** Key of a region, `land` or `recommended`. */
  key: string;
  bodies: Body[];
}

/** Bodies by region in the order of the regions, then those of the Land, then the recommended pattern. */
export function groups(bodies: Body[], regions: string[]): BodyGroup[] {
  const keyOf = ({ level, region }: Body) => (level.key === 'region' ? (region ?? 'land') : level.key);
  return [...regions, 'land', 'recommended'].map((key) => ({ key, bodies: bodies.filter((body) => keyOf(body) === key) })).filter((group) => group.bodies.length > 0);
}
