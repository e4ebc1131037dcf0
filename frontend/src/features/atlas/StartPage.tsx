import { Link } from 'react-router';
import { api } from '@/api/client';
import { useFormats } from '@/i18n/LanguageContext';
import { ButtonLink } from '@/ui/Button';
import { Icon, type IconName } from '@/ui/Icon';
import { usePageTitle } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { iconOfField } from './fieldIcons';
import type { OfferCardPage } from './query';
import { SearchField } from './SearchField';
import { useSearchTexts } from './texts';
import './start.scss';

const examples = ['start.example1', 'start.example2', 'start.example3', 'start.example4'] as const;
const steps: { key: 'start.step1' | 'start.step2' | 'start.step3'; icon: IconName }[] = [
  { key: 'start.step1', icon: 'search' },
  { key: 'start.step2', icon: 'bookmark' },
  { key: 'start.step3', icon: 'phone' },
];

function Fields() {
  const t = useSearchTexts();
  const { number } = useFormats();
  const offers = api.useQuery('get', '/api/v1/integrationsatlas/offers', { params: { query: { facets: ['fieldOfAction'], pageSize: 1 } } });
  if (offers.isPending) return <Loading />;
  if (offers.isError) return <Failure error={offers.error} retry={() => void offers.refetch()} />;
  const { facets, page } = offers.data as OfferCardPage;
  return (
    <>
      <ul className="tiles">
        {facets[0]?.values.map(({ value, label, count }) => (
          <li key={value}>
            <Link className="tile" to={`/angebote?fieldOfAction=${value}`}>
              <span className="tile__icon">
                <Icon name={iconOfField(value)} />
              </span>
              <span className="tile__text">
                {label}
                <span className="tile__more">{t('start.offers', { count })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="start-all">
        <ButtonLink to="/angebote" icon="list">
          {t('start.all')} ({number(page.totalItems)})
        </ButtonLink>
      </p>
    </>
  );
}

function Steps() {
  const t = useSearchTexts();
  return (
    <section className="band">
      <div>
        <h2>{t('start.how')}</h2>
        <ol className="steps">
          {steps.map(({ key, icon }) => (
            <li key={key}>
              <span className="steps__icon">
                <Icon name={icon} />
              </span>
              <h3>{t(key)}</h3>
              <p>{t(`${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

export default function StartPage() {
  const t = useSearchTexts();
  const heading = usePageTitle(t('start.page'));
  return (
    <>
      <div className="hero">
        <div className="hero__inner">
          <h1 ref={heading} tabIndex={-1}>
            {t('start.title')}
          </h1>
          <p className="hero__lead">{t('start.lead')}</p>
          <SearchField />
          <p className="hero__examples">
            <span>{t('start.examples')}:</span>
            {examples.map((example) => (
              <Link key={example} to={`/angebote?${new URLSearchParams({ q: t(example) }).toString()}`}>
                {t(example)}
              </Link>
            ))}
          </p>
        </div>
      </div>
      <div className="page start-page">
        <h2>{t('start.fields')}</h2>
        <Fields />
      </div>
      <Steps />
    </>
  );
}
