import type { ReactNode } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { ButtonAnchor } from '@/ui/Button';
import { accessibilityKey } from './accessibility';
import { useOfferTexts } from './texts';

type Offer = components['schemas']['Offer'];

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Free text as its provider wrote it. */
function Own({ children }: { children: string | null | undefined }) {
  return children ? (
    <p lang="de" dir="auto">
      {children}
    </p>
  ) : null;
}

function useTargetGroups() {
  const groups = api.useQuery('get', '/api/v1/target-groups', { params: { query: { pageSize: 100 } } });
  const items = groups.data && 'page' in groups.data ? groups.data.items : [];
  return (key: string) => items.find((group) => group.key === key)?.label;
}

function Eligibility({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { list } = useFormats();
  const labelOf = useTargetGroups();
  const { minAge, maxAge, residenceStatus, note } = offer.eligibility;
  const has = (age: number | null | undefined): age is number => typeof age === 'number';
  const groups = [...new Set([...offer.targetGroups, ...(offer.eligibility.groups ?? [])])].map(labelOf).filter((label) => label !== undefined);
  return (
    <Fact term={t('eligibility.title')}>
      {groups.length > 0 && <p>{list(groups)}</p>}
      {has(minAge) && has(maxAge) && <p>{t('eligibility.range', { min: minAge, max: maxAge })}</p>}
      {has(minAge) && !has(maxAge) && <p>{t('eligibility.min', { min: minAge })}</p>}
      {!has(minAge) && has(maxAge) && <p>{t('eligibility.max', { max: maxAge })}</p>}
      {residenceStatus && residenceStatus.length > 0 && <p>{t('eligibility.status', { list: list(residenceStatus) })}</p>}
      <Own>{note}</Own>
      {offer.targetGroups.length === 0 && !has(minAge) && !has(maxAge) && !note && <p>{t('eligibility.everyone')}</p>}
    </Fact>
  );
}

function Cost({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { money } = useFormats();
  const { kind, amountCents, note, reductions } = offer.cost;
  return (
    <Fact term={t('cost.title')}>
      {kind === 'free' && <p>{t('cost.free')}</p>}
      {kind === 'amount' && typeof amountCents === 'number' && <p>{money(amountCents)}</p>}
      {kind === 'unknown' && !note && <p>{t('cost.unknown')}</p>}
      <Own>{note}</Own>
      {reductions && <p>{t('cost.reduced', { text: reductions })}</p>}
    </Fact>
  );
}

function Capacity({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { total, free, waitingList } = offer.capacity;
  const known = typeof free === 'number' || typeof total === 'number' || waitingList;
  if (!known) return null;
  return (
    <Fact term={t('capacity.title')}>
      {typeof free === 'number' && <p>{free > 0 ? t('capacity.free', { count: free }) : t('capacity.full')}</p>}
      {typeof free !== 'number' && typeof total === 'number' && <p>{t('capacity.total', { count: total })}</p>}
      {waitingList && <p>{t('capacity.waiting')}</p>}
    </Fact>
  );
}

function Registration({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { registration } = offer;
  if (!registration) return null;
  return (
    <Fact term={t('registration.title')}>
      {typeof registration.required === 'boolean' && <p>{t(registration.required ? 'registration.yes' : 'registration.no')}</p>}
      <Own>{registration.note}</Own>
      {registration.url && (
        <ButtonAnchor small icon="external" href={registration.url} rel="noopener">
          {t('registration.link')}
        </ButtonAnchor>
      )}
    </Fact>
  );
}

function Languages({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { list, languageName } = useFormats();
  const { languages, interpreting } = offer;
  const spoken = interpreting?.languages ?? [];
  return (
    <>
      {languages.length > 0 && (
        <Fact term={t('languages.title')}>
          <p>{list(languages.map(languageName))}</p>
        </Fact>
      )}
      {interpreting?.available && (
        <Fact term={t('interpreting.title')}>
          <p>{spoken.length > 0 ? t('interpreting.languages', { languages: list(spoken.map(languageName)) }) : t('interpreting.yes')}</p>
          <Own>{interpreting.note}</Own>
        </Fact>
      )}
    </>
  );
}

/** Everything one should know before going, in the order in which people ask. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const features = offer.accessibility.map(accessibilityKey).filter((key) => key !== undefined);
  return (
    <dl className="facts facts--narrow">
      <Cost offer={offer} />
      <Eligibility offer={offer} />
      {offer.levels.length > 0 && (
        <Fact term={t('level.title')}>
          <p dir="ltr">{offer.levels.join(', ')}</p>
        </Fact>
      )}
      <Languages offer={offer} />
      <Registration offer={offer} />
      <Capacity offer={offer} />
      {offer.requiredDocuments.length > 0 && (
        <Fact term={t('documents.title')}>
          <ul>
            {offer.requiredDocuments.map((document) => (
              <li key={document}>
                <bdi lang="de">{document}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {offer.childcare && (
        <Fact term={t('childcare.title')}>
          <p>{t('childcare.yes')}</p>
          <Own>{offer.childcareNote}</Own>
        </Fact>
      )}
      {features.length > 0 && (
        <Fact term={t('accessibility.title')}>
          <ul>
            {features.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Fact>
      )}
      {offer.links.length > 0 && (
        <Fact term={t('links.title')}>
          <ul>
            {offer.links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="noopener" lang="de">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
