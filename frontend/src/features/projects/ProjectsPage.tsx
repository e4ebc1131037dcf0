import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { components, operations } from '@/api/schema';
import { itemsOf, labelOf, useFieldsOfAction, useRegions, useTargetGroups, type Term } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { Foreign, LanguageNotice } from '@/ui/Foreign';
import { ListFilters } from '@/ui/ListFilters';
import { filtersOf, pageHref, pageOf } from '@/ui/listParams';
import { ListResult } from '@/ui/ListResult';
import { Page } from '@/ui/Page';
import { Tag } from '@/ui/Tag';
import { useTexts } from './texts';

type Project = components['schemas']['Project'];
type Query = NonNullable<operations['listProjects']['parameters']['query']>;

const PAGE_SIZE = 24;
const names = ['q', 'region', 'fieldOfAction', 'targetGroup', 'stumblingBlock', 'focus'] as const;

/** Coded values that occur in the projects, each once, by label. */
function occurring(projects: Project[], pick: (project: Project) => Term[]): Term[] {
  const terms = new Map(projects.flatMap(pick).map((term) => [term.key, term]));
  return [...terms.values()].sort((a, b) => a.label.localeCompare(b.label));
}

function ProjectCard({ project, region }: { project: Project; region: string }) {
  return (
    <article className="card">
      <Foreign language={project.language}>
        <h2>
          <Link to={`/projekte/${project.key ?? project.id}`}>{project.title}</Link>
        </h2>
        {project.summary && <p>{project.summary}</p>}
      </Foreign>
      <p className="tags">
        <Tag icon="pin">{region}</Tag>
        {project.fieldsOfAction.map(({ key, label }) => (
          <Tag key={key}>{label}</Tag>
        ))}
      </p>
    </article>
  );
}

/** Projects of the model regions, as good practice to learn from. */
export default function ProjectsPage() {
  const t = useTexts();
  const content = useContentTexts();
  const regions = useRegions();
  const fields = useFieldsOfAction();
  const groups = useTargetGroups();
  const [params, setParams] = useSearchParams();
  const query = { ...filtersOf(params, names), page: pageOf(params), pageSize: PAGE_SIZE } as unknown as Query;
  const result = api.useQuery('get', '/api/v1/projects', { params: { query } }, { placeholderData: keepPreviousData });
  const all = itemsOf<Project>(api.useQuery('get', '/api/v1/projects', { params: { query: { pageSize: 100 } } }).data);
  const items = itemsOf<Project>(result.data);
  const filters = [
    { name: 'region', label: content('filter.region'), options: regions },
    { name: 'fieldOfAction', label: content('filter.field'), options: fields },
    { name: 'targetGroup', label: content('filter.targetGroup'), options: groups },
    { name: 'stumblingBlock', label: t('filter.stumblingBlock'), options: occurring(all, (project) => (project.stumblingBlocks ?? []).map(({ kind, label }) => ({ key: kind, label }))) },
    { name: 'focus', label: t('filter.focus'), options: occurring(all, ({ focus }) => focus) },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListFilters words params={params} onChange={(next) => setParams(next)} filters={filters} />
      {items[0] && <LanguageNotice language={items[0].language} />}
      <ListResult result={result} items={items} page={result.data && 'page' in result.data ? result.data.page : undefined} href={(page) => pageHref('/projekte', params, page)}>
        {(projects) => (
          <ul className="cards">
            {projects.map((project) => (
              <li key={project.id}>
                <ProjectCard project={project} region={labelOf(regions, project.region)} />
              </li>
            ))}
          </ul>
        )}
      </ListResult>
    </Page>
  );
}
