import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { isNotFound } from '@/api/problem';
import { signIn } from '@/auth/session';
import { useCommon } from '@/i18n/common';
import { useLanguage } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { MANAGE } from '../manage/address';
import { OfferBody } from '../OfferBody';
import { useTexts } from './texts';
import '@/ui/content.scss';
import './confirm.scss';

const TOKEN = /^#([\w-]{43})$/;

function Change({ offer }: { offer: string }) {
  const t = useTexts();
  const common = useCommon();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button icon="user" onClick={() => void signIn(`${MANAGE}/${offer}/bearbeiten`).catch(() => setFailed(true))}>
        {t('no')}
      </Button>
      {failed && (
        <Notice tone="danger" live>
          <p>{common('auth.unreachable')}</p>
        </Notice>
      )}
    </>
  );
}

function Dead({ why }: { why: 'used' | 'incomplete' }) {
  const t = useTexts();
  const common = useCommon();
  return (
    <Page title={t(`${why}.title`)} lead={t(`${why}.text`)}>
      <p>
        <Button look="primary" icon="user" onClick={() => void signIn('/meine-aufgaben').catch(() => undefined)}>
          {common('auth.signIn')}
        </Button>
      </p>
    </Page>
  );
}

function Question({ offer, token }: { offer: string; token: string }) {
  const t = useTexts();
  const lang = useLanguage();
  const shown = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', { params: { path: { id: offer }, query: { lang } } });
  const confirm = api.useMutation('post', '/api/v1/integrationsatlas/confirmations');

  if (shown.isPending) return <Loading />;
  if (isNotFound(shown.error) || isNotFound(confirm.error)) return <Dead why="used" />;
  if (shown.isError) {
    return (
      <Page title={t('title')}>
        <Failure error={shown.error} retry={() => void shown.refetch()} />
      </Page>
    );
  }
  if (confirm.isSuccess) {
    return (
      <Page title={t('title')}>
        <Notice tone="success" title={t('thanks.title')} live>
          <p>{t('thanks.text')}</p>
          <p>
            <Link to={`/angebote/${offer}`}>{t('look')}</Link>
          </p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <section className="card confirm">
        <p className="confirm__title" lang={shown.data.language} dir={directionOf(shown.data.language)}>
          {shown.data.title}
        </p>
        {confirm.isError && <Failure error={confirm.error} />}
        <div className="row">
          <Button look="primary" icon="check" disabled={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
            {t('yes')}
          </Button>
          <Change offer={offer} />
        </div>
        <p className="muted small">{t('noText')}</p>
      </section>
      <section className="confirm-preview" aria-labelledby="angebot">
        <h2 id="angebot">{t('preview')}</h2>
        <OfferBody offer={shown.data} text={shown.data} />
      </section>
    </Page>
  );
}

/** Where the link of a reminder leads. Only pressing the button confirms, so that programs that open links do not. */
export default function ConfirmPage() {
  const [query] = useSearchParams();
  // Read once: the token then leaves the address, and with it the history and whatever is copied from there.
  const [token] = useState(() => TOKEN.exec(location.hash)?.[1]);
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  const offer = query.get('angebot');
  return offer && token ? <Question offer={offer} token={token} /> : <Dead why="incomplete" />;
}
