import type { components } from '@/api/schema';
import { MANAGE } from './address';

export type Pair = components['schemas']['DuplicatePair'];
export type Side = components['schemas']['DuplicateOffer'];

export const DUPLICATES = `${MANAGE}/doppelte`;

/** In words, since a number would claim more than is known. */
export function likelihood({ score }: Pick<Pair, 'score'>): 'high' | 'middle' | 'low' {
  if (score >= 0.8) return 'high';
  return score >= 0.65 ? 'middle' : 'low';
}

/** What can stay: only what is public can take over the other one's address. */
export function survivors({ offers }: Pick<Pair, 'offers'>): Side[] {
  return offers.filter(({ status }) => status === 'published');
}

/** Why the two cannot be merged now; nothing when they can. */
export function obstacle(pair: Pick<Pair, 'offers'>): 'mine' | 'unpublished' | undefined {
  if (pair.offers.some(({ editedByMe }) => editedByMe)) return 'mine';
  return survivors(pair).length === 0 ? 'unpublished' : undefined;
}

export function hasOffer({ offers }: Pick<Pair, 'offers'>, id: string): boolean {
  return offers.some((offer) => offer.id === id);
}

/** The one of the two that is not named. */
export function otherOf({ offers }: Pick<Pair, 'offers'>, id: string): Side | undefined {
  return offers.find((offer) => offer.id !== id);
}
