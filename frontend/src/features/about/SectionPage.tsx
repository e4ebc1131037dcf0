import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { BackLink } from '@/ui/BackLink';
import { ButtonLink } from '@/ui/Button';
import { Foreign, LanguageNotice } from '@/ui/Foreign';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { useTexts } from './texts';
import './about.scss';

type Section = components['schemas']['ProgrammeSection'];
type Item = components['schemas']['ProgrammeItem'];

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function ItemBody({ item }: { item: Item }) {
  const t = useTexts();
  return (
    <>
      {item.text && <p>{item.text}</p>}
      {item.points && item.points.length > 0 && <Points points={item.points} />}
      {item.groups?.map(({ title, points }) => (
        <div key={title}>
          <p className="section-item__group">{title}</p>
          <Points points={points} />
        </div>
      ))}
      {item.note && <p className="muted small">{item.note}</p>}
      {item.region && (
        <p>
          <Link to={`/regionen/${item.region}`}>{t('region.show')}</Link>
        </p>
      )}
    </>
  );
}

function Items({ section }: { section: Section }) {
  const numbered = section.items.every(({ number }) => typeof number === 'number');
  // a list of short statements needs no headings
  if (section.items.every(({ title, points, groups }) => !title && !points?.length && !groups?.length)) {
    const List = numbered ? 'ol' : 'ul';
    return (
      <List className="points">
        {section.items.map((item) => (
          <li key={item.key}>
            {item.text}
            {item.note && <div className="muted small">{item.note}</div>}
          </li>
        ))}
      </List>
    );
  }
  return section.items.map((item) => (
    <section key={item.key} className="section-item">
      {item.title && (
        <h2>
          {typeof item.number === 'number' && <span className="section-item__number">{item.number}</span>}
          {item.title}
        </h2>
      )}
      <ItemBody item={item} />
    </section>
  ));
}

function Next({ section }: { section: Section }) {
  const t = useTexts();
  const programme = api.useQuery('get', '/api/v1/programme');
  const sections = programme.data?.sections ?? [];
  const next = sections[sections.findIndex(({ key }) => key === section.key) + 1];
  if (!next) return null;
  return (
    <p className="section-next">
      <ButtonLink icon="arrow" to={`/ueber/${next.key}`}>
        {t('next', { title: next.title })}
      </ButtonLink>
    </p>
  );
}

/** One part of the programme's knowledge, such as the steps of an opening process. */
export default function SectionPage() {
  const t = useTexts();
  const { key = '' } = useParams();
  const section = api.useQuery('get', '/api/v1/programme/sections/{key}', { params: { path: { key } } });
  if (section.isPending) return <Loading />;
  if (section.isError) return <Missing error={section.error} retry={() => void section.refetch()} list="/ueber" />;
  const { title, intro, language, source, sourceLine, modified } = section.data;
  return (
    <Page title={title} over={<BackLink to="/ueber">{t('back')}</BackLink>}>
      {intro && (
        <Foreign as="p" className="page__lead" language={language}>
          {intro}
        </Foreign>
      )}
      <LanguageNotice language={language} />
      <Foreign language={language} className="prose">
        <Items section={section.data} />
      </Foreign>
      <Next section={section.data} />
      <Source source={source} line={sourceLine} modified={modified} />
    </Page>
  );
}
