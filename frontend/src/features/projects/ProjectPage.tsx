import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { itemsOf, labelOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { useFormats } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { ButtonLink } from '@/ui/Button';
import { Fact } from '@/ui/Fact';
import { Foreign, ForeignList, LanguageNotice } from '@/ui/Foreign';
import { Icon, type IconName } from '@/ui/Icon';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { useTexts, type TextKey } from './texts';
import './projects.scss';

type Project = components['schemas']['Project'];
type Body = components['schemas']['Body'];

function Story({ project }: { project: Project }) {
  const t = useTexts();
  const parts: { title: TextKey; icon: IconName; items: string[] | null | undefined }[] = [
    { title: 'aims', icon: 'flag', items: project.aims },
    { title: 'approach', icon: 'route', items: project.approach },
    { title: 'results', icon: 'check', items: project.results },
  ];
  const blocks = project.stumblingBlocks ?? [];
  return (
    <>
      {parts
        .filter(({ items }) => items?.length)
        .map(({ title, icon, items }) => (
          <section key={title}>
            <h2 className="story__title">
              <Icon name={icon} /> {t(title)}
            </h2>
            <ForeignList items={items} language={project.language} />
          </section>
        ))}
      {blocks.length > 0 && (
        <section>
          <h2 className="story__title">
            <Icon name="warning" /> {t('stumbling')}
          </h2>
          <ul className="plain-list">
            {blocks.map(({ kind, label, text }) => (
              <li key={kind + text} className="stumbling">
                <Link to={`/projekte?stumblingBlock=${kind}`}>{label}</Link>
                <Foreign as="p" language={project.language}>
                  {text}
                </Foreign>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(project.transfer?.length ?? 0) > 0 && (
        <section>
          <h2 className="story__title">
            <Icon name="share" /> {t('transfer')}
          </h2>
          <ForeignList items={project.transfer} language={project.language} />
        </section>
      )}
    </>
  );
}

function Tags({ terms, parameter }: { terms: Project['focus']; parameter: string }) {
  if (terms.length === 0) return null;
  return (
    <ul className="plain-list">
      {terms.map(({ key, label }) => (
        <li key={key}>
          <Link to={`/projekte?${parameter}=${key}`}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function Facts({ project }: { project: Project }) {
  const t = useTexts();
  const content = useContentTexts();
  const { list } = useFormats();
  const origin = api.useQuery('get', '/api/v1/projects/{key}', { params: { path: { key: project.origin ?? '' } } }, { enabled: Boolean(project.origin) });
  const foreign = (text: string | null | undefined) => text && <Foreign language={project.language}>{text}</Foreign>;
  const { fieldBasis } = project;
  return (
    <section className="card">
      <h2>{t('facts')}</h2>
      <dl className="facts">
        <Fact term={t('place')}>{foreign(project.place)}</Fact>
        <Fact term={t('provider')}>{foreign(project.providerName)}</Fact>
        <Fact term={t('partners')}>{foreign(project.partners.length ? list(project.partners) : null)}</Fact>
        <Fact term={content('filter.field')}>{project.fieldsOfAction.length > 0 && <Tags terms={project.fieldsOfAction} parameter="fieldOfAction" />}</Fact>
        <Fact term={t('fieldBasis')}>
          {fieldBasis && fieldBasis.key !== 'heading' && (
            <>
              {fieldBasis.label}
              {foreign(fieldBasis.note)}
            </>
          )}
        </Fact>
        <Fact term={content('filter.targetGroup')}>{project.targetGroups.length > 0 && <Tags terms={project.targetGroups} parameter="targetGroup" />}</Fact>
        <Fact term={t('targetGroupsStated')}>{foreign(project.targetGroupsStated?.length ? project.targetGroupsStated.join('; ') : null)}</Fact>
        <Fact term={t('filter.focus')}>{project.focus.length > 0 && <Tags terms={project.focus} parameter="focus" />}</Fact>
        <Fact term={t('status')}>
          {project.status && (
            <>
              {project.status.label}
              {foreign(project.status.basis)}
            </>
          )}
        </Fact>
        <Fact term={t('transferability')}>{project.transferability?.label}</Fact>
        <Fact term={t('period')}>{foreign(project.period)}</Fact>
        <Fact term={t('figures')}>{project.figures?.length ? <ForeignList items={project.figures.map(({ value, label }) => [value, label].filter(Boolean).join(' '))} /> : null}</Fact>
        <Fact term={t('origin')}>{origin.data && <Link to={`/projekte/${origin.data.key ?? origin.data.id}`}>{origin.data.title}</Link>}</Fact>
        <Fact term={content('note')}>{foreign(project.note)}</Fact>
      </dl>
    </section>
  );
}

function Bodies({ project }: { project: Project }) {
  const t = useTexts();
  const answer = api.useQuery('get', '/api/v1/bodies', { params: { query: { pageSize: 100 } } });
  const bodies = itemsOf<Body>(answer.data).filter((body) => body.project === project.key);
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>{t('bodies')}</h2>
      <ul className="points">
        {bodies.map(({ id, key, name }) => (
          <li key={id}>
            <Link to={`/gremien/${key ?? id}`} lang="de">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ project }: { project: Project }) {
  const t = useTexts();
  const name = labelOf(useRegions(), project.region);
  return (
    <Page title={project.title} over={<BackLink to="/projekte">{t('back')}</BackLink>}>
      {project.summary && (
        <Foreign as="p" className="page__lead" language={project.language}>
          {project.summary}
        </Foreign>
      )}
      <p className="tags">
        <Tag icon="pin">{name}</Tag>
        <Tag>{project.kind.label}</Tag>
      </p>
      <LanguageNotice language={project.language} />
      <div className="detail">
        <div>
          <Story project={project} />
          <Bodies project={project} />
          <p className="row story__links">
            <ButtonLink icon="map" to={`/regionen/${project.region}`}>
              {t('region.more', { name })}
            </ButtonLink>
            <ButtonLink icon="search" to={`/angebote?region=${project.region}`}>
              {t('region.offers', { name })}
            </ButtonLink>
          </p>
        </div>
        <div>
          <Facts project={project} />
        </div>
      </div>
      <Source source={project.source} line={project.sourceLine} modified={project.modified} />
    </Page>
  );
}

export default function ProjectPage() {
  const { key = '' } = useParams();
  const project = api.useQuery('get', '/api/v1/projects/{key}', { params: { path: { key } } });
  if (project.isPending) return <Loading />;
  if (project.isError) return <Missing error={project.error} retry={() => void project.refetch()} list="/projekte" />;
  return <Details project={project.data} />;
}
