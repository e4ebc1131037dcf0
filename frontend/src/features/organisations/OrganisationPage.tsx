import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { labelOf, useRegions } from '@/api/vocabulary';
import { configuration } from '@/auth/session';
import { useFormats } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { ButtonAnchor, ButtonLink } from '@/ui/Button';
import { Fact } from '@/ui/Fact';
import { Missing } from '@/ui/Missing';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Source } from '@/ui/Source';
import { Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { Agreements } from './agreements/Agreements';
import { useTexts } from './texts';
import './organisations.scss';

type Organisation = components['schemas']['Organisation'];

function DemoNotice() {
  const t = useTexts();
  const { data } = useQuery({ queryKey: ['configuration'], queryFn: configuration, staleTime: Infinity });
  if (!data?.demo) return null;
  return (
    <Notice>
      <p>{t('demo')}</p>
    </Notice>
  );
}

function Contact({ contact }: Pick<Organisation, 'contact'>) {
  const t = useTexts();
  const { phone, email, website } = contact;
  return (
    <section className="card">
      <h2>{t('contact.title')}</h2>
      {!phone && !email && !website && <p>{t('contact.none')}</p>}
      <div className="organisation__actions">
        {phone && (
          <ButtonAnchor look="primary" icon="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {t('contact.call')} <span dir="ltr">{phone}</span>
          </ButtonAnchor>
        )}
        {email && (
          <ButtonAnchor icon="mail" href={`mailto:${email}`}>
            {t('contact.mail')}
          </ButtonAnchor>
        )}
        {website && (
          <ButtonAnchor icon="external" href={website} rel="noopener">
            {t('contact.web')}
          </ButtonAnchor>
        )}
      </div>
      {email && (
        <p className="muted small organisation__mail" dir="ltr">
          {email}
        </p>
      )}
    </section>
  );
}

function Address({ contact }: Pick<Organisation, 'contact'>) {
  const t = useTexts();
  const { street, postalCode, city } = contact;
  const town = [postalCode, city].filter(Boolean).join(' ');
  if (!street && !town) return null;
  const query = new URLSearchParams({ query: [street, town].filter(Boolean).join(' ') }).toString();
  return (
    <>
      <address lang="de" dir="auto">
        {street && <div>{street}</div>}
        {town && <div>{town}</div>}
      </address>
      <ButtonAnchor small icon="route" className="no-print" href={`https://www.openstreetmap.org/search?${query}`} target="_blank" rel="noopener">
        {t('route')}
      </ButtonAnchor>
    </>
  );
}

function Details({ organisation }: { organisation: Organisation }) {
  const t = useTexts();
  const { list, languageName } = useFormats();
  const regions = useRegions();
  const { key, name, kind, region, summary, contact, languages } = organisation;
  const hasAddress = contact.street ?? contact.city;
  return (
    <Page title={name} over={<BackLink to="/organisationen">{t('back')}</BackLink>}>
      <p className="tags">
        <Tag icon="building">{t(`kind.${kind}`)}</Tag>
      </p>
      {summary && (
        <p className="page__lead" lang="de" dir="auto">
          {summary}
        </p>
      )}
      <DemoNotice />
      <div className="detail organisation">
        <div>
          <p>
            <ButtonLink look="primary" icon="search" to={`/angebote?provider=${encodeURIComponent(key)}`}>
              {t('offers', { name })}
            </ButtonLink>
          </p>
          <dl className="facts">
            <Fact term={t('address')}>{hasAddress && <Address contact={contact} />}</Fact>
            <Fact term={t('languages')}>{languages.length > 0 && list(languages.map(languageName))}</Fact>
            <Fact term={t('region')}>{region && <Link to={`/regionen/${region}`}>{labelOf(regions, region)}</Link>}</Fact>
          </dl>
        </div>
        <div>
          <Contact contact={contact} />
        </div>
      </div>
      <Agreements organisation={organisation} />
      <Source modified={organisation.modified} />
    </Page>
  );
}

export default function OrganisationPage() {
  const { key = '' } = useParams();
  const organisation = api.useQuery('get', '/api/v1/organisations/{id}', { params: { path: { id: key } } });
  if (organisation.isPending) return <Loading />;
  if (organisation.isError) return <Missing error={organisation.error} retry={() => void organisation.refetch()} list="/organisationen" />;
  return <Details organisation={organisation.data} />;
}
