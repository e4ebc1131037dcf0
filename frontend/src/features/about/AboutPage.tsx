import { Link } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { ButtonLink } from '@/ui/Button';
import { Fact } from '@/ui/Fact';
import { Foreign, LanguageNotice } from '@/ui/Foreign';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Failure, Loading } from '@/ui/states';
import { useTexts } from './texts';

type Programme = components['schemas']['Programme'];

function Facts({ programme }: { programme: Programme }) {
  const t = useTexts();
  const { startYear, plannedEndYear, responsible, applications, selectedRegions, scientificSupport, language } = programme;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <dl className="facts">
        <Fact term={t('years')}>{t('years.value', { start: String(startYear), end: String(plannedEndYear) })}</Fact>
        <Fact term={t('responsible')}>
          <Foreign language={language}>{responsible}</Foreign>
        </Fact>
        <Fact term={t('applications')}>{t('applications.value', { count: applications })}</Fact>
        <Fact term={t('selected')}>{t('selected.value', { count: selectedRegions })}</Fact>
        <Fact term={t('science')}>
          <Foreign language={language}>{scientificSupport}</Foreign>
        </Fact>
      </dl>
      <p className="row">
        <ButtonLink icon="map" to="/regionen">
          {t('regions')}
        </ButtonLink>
      </p>
    </section>
  );
}

function Contents({ programme }: { programme: Programme }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t('sections')}</h2>
      <ul className="tiles">
        {programme.sections.map(({ id, key, title, items }) => (
          <li key={id}>
            <Link to={`/ueber/${key}`} className="tile">
              <span className="tile__text">
                <span lang={programme.language}>{title}</span>
                <span className="tile__more">{t('sections.count', { count: items })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The programme behind the platform. */
export default function AboutPage() {
  const t = useTexts();
  const programme = api.useQuery('get', '/api/v1/programme');
  if (programme.isPending) return <Loading />;
  if (programme.isError) {
    return (
      <Page title={t('title')}>
        <Failure error={programme.error} retry={() => void programme.refetch()} />
      </Page>
    );
  }
  const { summary, language, source, sourceLine, modified } = programme.data;
  return (
    <Page title={t('title')}>
      <Foreign as="p" className="page__lead" language={language}>
        {summary}
      </Foreign>
      <LanguageNotice language={language} />
      <Facts programme={programme.data} />
      <Contents programme={programme.data} />
      <Source source={[source.title, source.publisher, source.yearNote].filter(Boolean).join(', ')} line={sourceLine} modified={modified} />
    </Page>
  );
}
