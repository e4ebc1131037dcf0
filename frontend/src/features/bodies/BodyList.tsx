import { Link } from 'react-router';
import { labelOf, useRegions } from '@/api/vocabulary';
import { Foreign } from '@/ui/Foreign';
import { Tag } from '@/ui/Tag';
import { groups, trees, type Body, type BodyNode } from './bodies';
import { useTexts } from './texts';
import './bodies.scss';

function BodyItem({ node: { body, below } }: { node: BodyNode }) {
  const t = useTexts();
  return (
    <li>
      <article className="card">
        <h3 lang={body.language}>
          <Link to={`/gremien/${body.key ?? body.id}`}>{body.name}</Link>
        </h3>
        {body.purpose && (
          <Foreign as="p" language={body.language}>
            {body.purpose}
          </Foreign>
        )}
        <p className="tags">
          <Tag>{body.type.label}</Tag>
          {typeof body.meetingsPerYear === 'number' && <Tag icon="calendar">{t('meetings', { count: body.meetingsPerYear })}</Tag>}
          {typeof body.membersTotal === 'number' && <Tag icon="people">{t('seats', { count: body.membersTotal })}</Tag>}
        </p>
      </article>
      {below.length > 0 && (
        <ul className="organigram__below">
          {below.map((child) => (
            <BodyItem key={child.body.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Group({ title, text, bodies }: { title: string; text?: string; bodies: Body[] }) {
  const roots = trees(bodies);
  const nested = roots.some(({ below }) => below.length > 0);
  return (
    <section className="body-group">
      <h2>{title}</h2>
      {text && <p className="muted">{text}</p>}
      <ul className={nested ? 'organigram' : 'cards'}>
        {roots.map((node) => (
          <BodyItem key={node.body.id} node={node} />
        ))}
      </ul>
    </section>
  );
}

/** Bodies grouped by where they belong; what is below another body is shown below it. */
export function BodyList({ bodies }: { bodies: Body[] }) {
  const t = useTexts();
  const regions = useRegions();
  return groups(
    bodies,
    regions.map(({ key }) => key),
  ).map(({ key, bodies: members }) => (
    <Group
      key={key}
      title={key === 'land' || key === 'recommended' ? t(`group.${key}`) : labelOf(regions, key)}
      text={key === 'recommended' ? t('group.recommendedText') : undefined}
      bodies={members}
    />
  ));
}
