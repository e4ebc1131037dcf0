import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import { regionName, type Region } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { Fact } from '@/ui/Fact';
import { Foreign, ForeignList, LanguageNotice } from '@/ui/Foreign';
import { Icon, type IconName } from '@/ui/Icon';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { Figures } from './Figures';
import { useTexts, type TextKey } from './texts';
import './regions.scss';

function Links({ region }: { region: Region }) {
  const t = useTexts();
  const offers = region.quickNumbers.publishedOffers;
  const links: { to: string; icon: IconName; label: TextKey }[] = [
    { to: `/angebote?region=${region.key}`, icon: 'search', label: 'links.offers' },
    { to: `/regionen/${region.key}/monitor`, icon: 'chart', label: 'links.monitor' },
    { to: `/organisationen?region=${region.key}`, icon: 'building', label: 'links.organisations' },
    { to: `/projekte?region=${region.key}`, icon: 'flag', label: 'links.projects' },
    { to: `/gremien?region=${region.key}`, icon: 'people', label: 'links.bodies' },
    { to: `/netzwerke?region=${region.key}`, icon: 'network', label: 'links.networks' },
  ];
  return (
    <nav aria-label={t('links.title')}>
      <h2>{t('links.title')}</h2>
      <ul className="tiles">
        {links.map(({ to, icon, label }) => (
          <li key={to}>
            <Link to={to} className="tile">
              <span className="tile__icon">
                <Icon name={icon} />
              </span>
              <span className="tile__text">
                {t(label)}
                {label === 'links.offers' && offers !== undefined && <span className="tile__more">{t('links.count', { count: offers })}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Office({ region }: { region: Region }) {
  const t = useTexts();
  const common = useContentTexts();
  const { name, since, placement, tasks, staff } = region.coordinationOffice;
  return (
    <section className="card">
      <h2>{t('office.title')}</h2>
      {name ? (
        <Foreign as="p" className="strong">
          {name}
        </Foreign>
      ) : (
        <p>{common('notStated')}</p>
      )}
      <dl className="facts">
        <Fact term={t('office.since')}>{since && <Foreign>{since}</Foreign>}</Fact>
        <Fact term={t('office.placement')}>{placement && <Foreign>{placement}</Foreign>}</Fact>
        <Fact term={t('office.tasks')}>{tasks.length > 0 && <ForeignList items={tasks} />}</Fact>
        <Fact term={t('office.staff')}>{staff && <Foreign>{staff}</Foreign>}</Fact>
      </dl>
    </section>
  );
}

function Kgst({ region }: { region: Region }) {
  const t = useTexts();
  const common = useContentTexts();
  const { evaluations, present, source } = region.kgst;
  if (evaluations.length === 0) return null;
  return (
    <section>
      <h2>{t('kgst.title')}</h2>
      <p>{t('kgst.text')}</p>
      <dl className="facts">
        {evaluations.map(({ territory, name, population, basis, year, recommendation }) => (
          <Fact key={`${territory} ${basis}`} term={`${t('kgst.recommended')}${name ? ` – ${name}` : ''}`}>
            <strong>{t(`kgst.${recommendation}`)}</strong>
            <div className="muted">{t(`kgst.${basis}`, { count: population, year: String(year ?? '') })}</div>
          </Fact>
        ))}
        <Fact term={t('kgst.present')}>{present ? <Foreign>{present}</Foreign> : common('notStated')}</Fact>
      </dl>
      <p className="muted small" lang="de" dir="auto">
        {source}
      </p>
    </section>
  );
}

function Territories({ region }: { region: Region }) {
  const t = useTexts();
  const { date } = useFormats();
  const day = (value: string) => date(`${value}T12:00:00Z`);
  const participating = region.territories.filter(({ role }) => role === 'participating');
  const whole = region.territories.filter(({ role }) => role === 'whole');
  const group = (title: string, territories: Region['territories']) => (
    <section>
      <h2>{title}</h2>
      <ul className="points">
        {territories.map(({ ags, name, validFrom, validTo }) => (
          <li key={ags}>
            <span lang="de">{name ?? ags}</span>
            {validFrom && <span className="muted"> ({t('territories.from', { date: day(validFrom) })})</span>}
            {validTo && <span className="muted"> ({t('territories.until', { date: day(validTo) })})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {whole.length > 1 && group(t('territories.whole'), whole)}
      {participating.length > 0 && group(t('territories.title'), participating)}
    </>
  );
}

function Texts({ region }: { region: Region }) {
  const t = useTexts();
  const sections: [TextKey, string[]][] = [
    ['focus.title', region.focus],
    ['about.title', region.statements],
    ['concept.title', region.integrationConcept ? [region.integrationConcept] : []],
    ['projectsStated.title', region.projectsStated ? [region.projectsStated] : []],
  ];
  return sections
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => (
      <section key={title}>
        <h2>{t(title)}</h2>
        {items.length > 1 || title === 'focus.title' ? <ForeignList items={items} language={region.textLanguage} /> : <Foreign as="p">{items[0]}</Foreign>}
      </section>
    ));
}

function Profile({ region }: { region: Region }) {
  const t = useTexts();
  const name = regionName(region, useLanguage());
  const { source } = region;
  return (
    <Page title={name} over={<BackLink to="/regionen">{t('back')}</BackLink>}>
      <Foreign as="p" className="page__lead" language={region.textLanguage}>
        {region.summary}
      </Foreign>
      <p className="tags">
        <Tag tone="good">{t(`kind.${region.kind}`)}</Tag>
        <Tag>{t(`settlement.${region.settlement}`)}</Tag>
      </p>
      <LanguageNotice language={region.textLanguage} />
      <Links region={region} />
      <div className="detail">
        <div>
          <Figures region={region} name={name} />
          <Texts region={region} />
          {region.notes.length > 0 && (
            <section>
              <h2>{t('notes.title')}</h2>
              <ForeignList items={region.notes} language={region.textLanguage} />
            </section>
          )}
        </div>
        <div>
          <Office region={region} />
          <Kgst region={region} />
          <Territories region={region} />
        </div>
      </div>
      <Source source={[source.title, source.publisher, source.year].join(', ')} line={source.line} modified={region.modified} />
    </Page>
  );
}

export default function RegionPage() {
  const { key = '' } = useParams();
  const region = api.useQuery('get', '/api/v1/regions/{key}', { params: { path: { key } } });
  if (region.isPending) return <Loading />;
  if (region.isError) return <Missing error={region.error} retry={() => void region.refetch()} list="/regionen" />;
  return <Profile region={region.data} />;
}
