import { Link } from 'react-router';
import { api } from '@/api/client';
import { Icon } from '@/ui/Icon';
import { usePageTitle } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { iconOfField } from './fieldIcons';
import { SearchField } from './SearchField';
import { useSearchTexts } from './texts';
import './start.scss';

const examples = ['start.example1', 'start.example2', 'start.example3', 'start.example4'] as const;

function Fields() {
  const fields = api.useQuery('get', '/api/v1/fields-of-action', { params: { query: { pageSize: 100 } } });
  if (fields.isPending) return <Loading />;
  if (fields.isError) return <Failure error={fields.error} retry={() => void fields.refetch()} />;
  const items = 'page' in fields.data ? fields.data.items : [];
  return (
    <ul className="tiles">
      {items.map((field) => (
        <li key={field.key}>
          <Link className="tile" to={`/angebote?fieldOfAction=${field.key}`}>
            <span className="tile__icon">
              <Icon name={iconOfField(field.key)} />
            </span>
            <span className="tile__text">{field.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export default function StartPage() {
  const t = useSearchTexts();
  const heading = usePageTitle(t('search.submit'));
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
      <div className="page">
        <h2>{t('start.fields')}</h2>
        <Fields />
      </div>
    </>
  );
}
