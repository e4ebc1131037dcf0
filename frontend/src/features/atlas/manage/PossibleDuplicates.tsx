import { Link } from 'react-router';
import { api } from '@/api/client';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { MANAGE } from './address';
import type { Offer } from './content';
import { DUPLICATES, hasOffer, otherOf } from './duplicates';
import { useMergeTexts } from './texts';

/** Tells whoever decides about an offer that the atlas may have it already. A failure to look is no reason to stop. */
export function PossibleDuplicates({ offer }: { offer: Offer }) {
  const t = useMergeTexts();
  const { region } = offer;
  const pairs = api.useQuery('get', '/api/v1/integrationsatlas/duplicates', { params: { query: { region, page: 1, pageSize: 100 } } }, { staleTime: 300_000 });
  const others = (pairs.data?.items ?? []).filter((pair) => hasOffer(pair, offer.id)).map((pair) => otherOf(pair, offer.id));
  if (others.length === 0) return null;
  return (
    <Notice tone="warning" title={t('notice')}>
      <ul>
        {others.map(
          (other) =>
            other && (
              <li key={other.id}>
                <bdi lang="de">
                  <Link to={`${MANAGE}/${other.id}`}>{other.title}</Link>, {other.providerName}
                </bdi>
              </li>
            ),
        )}
      </ul>
      <ButtonLink small to={`${DUPLICATES}?${new URLSearchParams({ region, angebot: offer.id }).toString()}`}>
        {t('compare')}
      </ButtonLink>
    </Notice>
  );
}
