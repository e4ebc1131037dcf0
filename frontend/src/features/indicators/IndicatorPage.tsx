import { Link, useParams, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { useContentTexts } from '@/i18n/content';
import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { Fact } from '@/ui/Fact';
import { Foreign, ForeignList, LanguageNotice } from '@/ui/Foreign';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { Periodicity } from '@/ui/Periodicity';
import { Certainty, statusOf } from './Certainty';
import { useTexts } from './texts';
import './indicators.scss';

type Indicator = components['schemas']['Indicator'];

const directions = ['higher', 'lower', 'neutral'] as const;
const aggregations = ['ratio_of_sums', 'sum', 'none'] as const;
const confidences = ['high', 'medium', 'low'] as const;

function Formula({ indicator }: { indicator: Indicator }) {
  const t = useTexts();
  const { number } = useFormats();
  const { numerator, denominator, multiplier, language } = indicator;
  if (!numerator && !denominator) {
    return (
      <section>
        <h2>{t('formula')}</h2>
        <p>{t('noFormula')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{t('formula')}</h2>
      <dl className="formula">
        {numerator && (
          <div>
            <dt>{t('numerator')}</dt>
            <dd>
              <Foreign language={language}>{numerator}</Foreign>
            </dd>
          </div>
        )}
        {denominator && (
          <div>
            <dt>{t('denominator')}</dt>
            <dd>
              <Foreign language={language}>{denominator}</Foreign>
            </dd>
          </div>
        )}
      </dl>
      {typeof multiplier === 'number' && multiplier !== 1 && <p>{t('multiplier', { number: number(multiplier) })}</p>}
    </section>
  );
}

/** Web addresses in a text as links; the rest as it is. */
function Evidence({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s;,]+)/).map((part, index) =>
    part.startsWith('http') ? (
      <a key={String(index)} href={part} rel="noopener" dir="ltr" className="indicator__link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

function HowSure({ indicator }: { indicator: Indicator }) {
  const t = useTexts();
  const content = useContentTexts();
  const status = statusOf(indicator);
  const confidence = confidences.find((level) => level === indicator.confidence);
  return (
    <section>
      <h2>{t('certainty')}</h2>
      <p>
        <Certainty indicator={indicator} />
      </p>
      {status && <p>{t(`status.${status}.text`)}</p>}
      <dl className="facts">
        <Fact term={t('confidence')}>{confidence && t(`confidence.${confidence}`)}</Fact>
        <Fact term={t('evidence')}>
          {indicator.evidence && (
            <Foreign language={indicator.language}>
              <Evidence text={indicator.evidence} />
            </Foreign>
          )}
        </Fact>
        <Fact term={content('note')}>{indicator.note && <Foreign language={indicator.language}>{indicator.note}</Foreign>}</Fact>
      </dl>
    </section>
  );
}

function Mappings({ indicator }: { indicator: Indicator }) {
  const t = useTexts();
  if (indicator.mappings.length === 0) return null;
  return (
    <section>
      <h2>{t('mappings')}</h2>
      <ul className="plain-list">
        {indicator.mappings.map((mapping) => (
          <li key={`${mapping.framework} ${mapping.key ?? mapping.name}`} className="indicator-row">
            <div className="indicator-row__main">
              {mapping.key ? (
                <Link to={`/indikatoren/${encodeURIComponent(mapping.key)}`} lang={indicator.language}>
                  {mapping.name}
                </Link>
              ) : (
                <span lang={indicator.language}>{mapping.name}</span>
              )}
              <div className="muted small">{[mapping.framework, mapping.code].filter(Boolean).join(' · ')}</div>
            </div>
            <Tag>{mapping.relation.label}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ indicator }: { indicator: Indicator }) {
  const t = useTexts();
  const content = useContentTexts();
  const { languageName } = useFormats();
  const page = useLanguage();
  const foreign = (text: string | null | undefined) => text && <Foreign language={indicator.language}>{text}</Foreign>;
  const direction = directions.find((value) => value === indicator.direction);
  const aggregation = aggregations.find((value) => value === indicator.aggregation);
  const names = Object.entries(indicator.names).filter(([language]) => language !== indicator.language && language !== page);
  return (
    <section className="card">
      <dl className="facts">
        <Fact term={t('framework')}>
          <Link to={`/indikatoren?framework=${indicator.framework.key}`}>{indicator.framework.label}</Link>
        </Fact>
        <Fact term={t('code')}>
          <span dir="ltr">{indicator.code}</span>
        </Fact>
        <Fact term={content('filter.field')}>
          {indicator.fieldOfAction && <Link to={`/indikatoren?fieldOfAction=${indicator.fieldOfAction.key}`}>{indicator.fieldOfAction.label}</Link>}
        </Fact>
        <Fact term={t('otherField')}>{foreign(indicator.otherField)}</Fact>
        <Fact term={t('filter.dimension')}>{indicator.dimension.label}</Fact>
        <Fact term={t('unit')}>
          {indicator.unit && (
            <>
              {foreign(indicator.unit)}
              {typeof indicator.decimals === 'number' && <span className="muted">{t('decimals', { count: indicator.decimals })}</span>}
            </>
          )}
        </Fact>
        <Fact term={t('direction')}>{direction && t(`direction.${direction}`)}</Fact>
        <Fact term={t('aggregation')}>{aggregation && t(`aggregation.${aggregation}`)}</Fact>
        <Fact term={t('breakdowns')}>{indicator.breakdowns.length > 0 && <ForeignList items={indicator.breakdowns} language={indicator.language} />}</Fact>
        <Fact term={t('sourceStatistic')}>{foreign(indicator.sourceStatistic)}</Fact>
        <Fact term={t('periodicity')}>{indicator.periodicity && <Periodicity code={indicator.periodicity} />}</Fact>
        <Fact term={t('municipalAvailability')}>{foreign(indicator.municipalAvailability)}</Fact>
        <Fact term={t('older')}>{indicator.codesInOlderEditions.length > 0 && <span dir="ltr">{indicator.codesInOlderEditions.join(', ')}</span>}</Fact>
        <Fact term={t('versions')}>
          {indicator.versions.length > 1 && (
            <ul className="plain-list">
              {indicator.versions.map((version) => (
                <li key={version}>
                  <Link to={`/indikatoren/${encodeURIComponent(indicator.key)}?fassung=${String(version)}`}>{t('version', { version: String(version) })}</Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t('names')}>
          {names.length > 0 &&
            names.map(([language, name]) => (
              <div key={language}>
                {languageName(language)}:{' '}
                <Foreign as="span" language={language}>
                  {name}
                </Foreign>
              </div>
            ))}
        </Fact>
      </dl>
    </section>
  );
}

function Details({ indicator }: { indicator: Indicator }) {
  const t = useTexts();
  return (
    <Page title={indicator.name} over={<BackLink to="/indikatoren">{t('back')}</BackLink>}>
      <p className="tags">
        <Tag icon="chart">{indicator.kind.label}</Tag>
        <Tag>{t('version', { version: String(indicator.version) })}</Tag>
      </p>
      <LanguageNotice language={indicator.language} />
      <div className="detail">
        <div>
          <Formula indicator={indicator} />
          <HowSure indicator={indicator} />
          <Mappings indicator={indicator} />
        </div>
        <div>
          <Facts indicator={indicator} />
        </div>
      </div>
      <Source modified={indicator.modified} />
    </Page>
  );
}

/** One definition; `?fassung=` shows an older version. */
export default function IndicatorPage() {
  const { code = '' } = useParams();
  const [params] = useSearchParams();
  const version = Number(params.get('fassung'));
  const query = Number.isInteger(version) && version > 0 ? { version } : {};
  const indicator = api.useQuery('get', '/api/v1/indicators/{code}', { params: { path: { code }, query } });
  if (indicator.isPending) return <Loading />;
  if (indicator.isError) return <Missing error={indicator.error} retry={() => void indicator.refetch()} list="/indikatoren" />;
  return <Details indicator={indicator.data} />;
}
