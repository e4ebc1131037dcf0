import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { isNotFound } from '@/api/problem';
import { signIn } from '@/auth/session';
import { useCommon } from '@/i18n/common';
import { useLanguage } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { useTexts } from './texts';

const TOKEN = /^#([\w-]{43})$/;

function Change() {
  const t = useTexts();
  const common = useCommon();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <p>{t('noText')}</p>
      {failed && (
        <Notice tone="danger" live>
          <p>{common('auth.unreachable')}</p>
        </Notice>
      )}
      <p>
        <Button icon="user" onClick={() => void signIn('/meine-aufgaben').catch(() => setFailed(true))}>
          {t('no')}
        </Button>
      </p>
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
      <section>
        <h2 lang={shown.data.language}>{shown.data.title}</h2>
        <p lang={shown.data.language}>{shown.data.summary}</p>
        <p>
          <Link to={`/angebote/${offer}`} target="_blank">
            {t('look')}
          </Link>
        </p>
      </section>
      {confirm.isError && <Failure error={confirm.error} />}
      <p>
        <Button look="primary" icon="check" disabled={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
          {t('yes')}
        </Button>
      </p>
      <Change />
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
