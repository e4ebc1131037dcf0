import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import { labelOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { BackLink } from '@/ui/BackLink';
import { Fact } from '@/ui/Fact';
import { Foreign, ForeignList, LanguageNotice } from '@/ui/Foreign';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import type { Body } from './bodies';
import { useTexts } from './texts';
import './bodies.scss';

function Members({ body }: { body: Body }) {
  const t = useTexts();
  const members = body.members ?? [];
  if (members.length === 0) return null;
  return (
    <section>
      <h2>{t('members')}</h2>
      <ul className="plain-list">
        {members.map(({ name, sector }) => (
          <li key={name} className="member">
            <Foreign as="span" language={body.language}>
              {name}
            </Foreign>
            {sector.label !== name && <Tag>{sector.label}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Structure({ body }: { body: Body }) {
  const t = useTexts();
  if (!body.parent && body.children.length === 0) return null;
  return (
    <section>
      <h2>{t('structure')}</h2>
      <dl className="facts">
        <Fact term={t('parent')}>
          {body.parent && (
            <Link to={`/gremien/${body.parent.key ?? body.parent.id}`} lang={body.language}>
              {body.parent.name}
            </Link>
          )}
        </Fact>
        <Fact term={t('children')}>
          {body.children.length > 0 && (
            <ul className="plain-list">
              {body.children.map(({ id, key, name }) => (
                <li key={id}>
                  <Link to={`/gremien/${key ?? id}`} lang={body.language}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Facts({ body }: { body: Body }) {
  const t = useTexts();
  const content = useContentTexts();
  const regions = useRegions();
  const project = api.useQuery('get', '/api/v1/projects/{key}', { params: { path: { key: body.project ?? '' } } }, { enabled: Boolean(body.project) });
  const foreign = (text: string | null | undefined) => text && <Foreign language={body.language}>{text}</Foreign>;
  return (
    <section className="card">
      <h2>{t('facts')}</h2>
      <dl className="facts">
        <Fact term={content('filter.region')}>{body.region && <Link to={`/regionen/${body.region}`}>{labelOf(regions, body.region)}</Link>}</Fact>
        <Fact term={t('typeStated')}>{foreign(body.typeStated)}</Fact>
        <Fact term={t('members')}>{typeof body.membersTotal === 'number' && t('seats', { count: body.membersTotal })}</Fact>
        <Fact term={t('chair')}>{foreign(body.chair)}</Fact>
        <Fact term={t('coordination')}>{foreign(body.coordination)}</Fact>
        <Fact term={t('cadence')}>
          {foreign(body.cadence)}
          {!body.cadence && typeof body.meetingsPerYear === 'number' ? t('meetings', { count: body.meetingsPerYear }) : null}
        </Fact>
        <Fact term={t('duration')}>{foreign(body.duration)}</Fact>
        <Fact term={t('founded')}>{foreign(body.founded)}</Fact>
        <Fact term={t('project')}>
          {project.data && (
            <Link to={`/projekte/${project.data.key ?? project.data.id}`} lang={project.data.language}>
              {project.data.title}
            </Link>
          )}
        </Fact>
        <Fact term={content('note')}>{foreign(body.note)}</Fact>
      </dl>
    </section>
  );
}

function Details({ body }: { body: Body }) {
  const t = useTexts();
  const network = body.type.key === 'netzwerk';
  return (
    <Page title={body.name} over={network ? <BackLink to="/netzwerke">{t('back.networks')}</BackLink> : <BackLink to="/gremien">{t('back')}</BackLink>}>
      {body.purpose && (
        <Foreign as="p" className="page__lead" language={body.language}>
          {body.purpose}
        </Foreign>
      )}
      <p className="tags">
        <Tag>{body.type.label}</Tag>
        <Tag tone={body.level.key === 'recommended' ? 'warn' : 'plain'}>{body.level.label}</Tag>
      </p>
      <LanguageNotice language={body.language} />
      <div className="detail">
        <div>
          {(body.tasks?.length ?? 0) > 0 && (
            <section>
              <h2>{t('tasks')}</h2>
              <ForeignList items={body.tasks} language={body.language} />
            </section>
          )}
          <Members body={body} />
          {(body.output?.length ?? 0) > 0 && (
            <section>
              <h2>{t('output')}</h2>
              <ForeignList items={body.output} language={body.language} />
            </section>
          )}
          {body.risk && (
            <section>
              <h2>{t('risk')}</h2>
              <Foreign as="p" language={body.language}>
                {body.risk}
              </Foreign>
            </section>
          )}
          <Structure body={body} />
        </div>
        <div>
          <Facts body={body} />
        </div>
      </div>
      <Source source={body.source} line={body.sourceLine} modified={body.modified} />
    </Page>
  );
}

export default function BodyPage() {
  const { key = '' } = useParams();
  const body = api.useQuery('get', '/api/v1/bodies/{key}', { params: { path: { key } } });
  if (body.isPending) return <Loading />;
  if (body.isError) return <Missing error={body.error} retry={() => void body.refetch()} list="/gremien" />;
  return <Details body={body.data} />;
}
