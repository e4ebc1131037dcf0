import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { Announcer } from '@/ui/Announcer';
import { Button } from '@/ui/Button';
import { Tag } from '@/ui/Tag';
import { Failure, Loading } from '@/ui/states';
import { useOfferTexts } from '../texts';
import { useManageTexts } from './texts';

type Report = components['schemas']['OfferFeedback'];

function ReportItem({ offer, report, onClosed }: { offer: string; report: Report; onClosed: () => void }) {
  const t = useManageTexts();
  const kinds = useOfferTexts();
  const { date } = useFormats();
  const close = api.useMutation('post', '/api/v1/integrationsatlas/offers/{id}/feedback/{feedbackId}/closure', { onSuccess: onClosed });
  return (
    <li className="card report-item">
      <p>
        <strong>{kinds(`report.${report.kind as 'other'}`)}</strong>
      </p>
      {report.comment && (
        <p dir="auto" className="report-item__comment">
          {report.comment}
        </p>
      )}
      <p className="muted small">{t('feedback.sent', { date: date(report.created) })}</p>
      {close.isError && <Failure error={close.error} />}
      {report.closed ? (
        <Tag icon="check" tone="good">
          {t('feedback.closed', { date: date(report.closed) })}
        </Tag>
      ) : (
        <Button small icon="check" disabled={close.isPending} onClick={() => close.mutate({ params: { path: { id: offer, feedbackId: report.id } } })}>
          {t('feedback.close')}
        </Button>
      )}
    </li>
  );
}

/** What visitors reported about an offer; open reports can be closed. */
export function FeedbackList({ offer }: { offer: string }) {
  const t = useManageTexts();
  const store = useQueryClient();
  const [closed, setClosed] = useState(false);
  const reports = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}/feedback', { params: { path: { id: offer }, query: { pageSize: 100 } } }, { staleTime: 0 });
  const onClosed = () => {
    setClosed(true);
    void store.invalidateQueries();
  };
  return (
    <section id="meldungen">
      <h2>{t('feedback.title')}</h2>
      <Announcer text={closed ? t('feedback.closing') : ''} />
      {reports.isPending && <Loading />}
      {reports.isError && <Failure error={reports.error} retry={() => void reports.refetch()} />}
      {reports.data?.items.length === 0 && <p>{t('feedback.none')}</p>}
      <ul className="plain-list work-list">
        {reports.data?.items.map((report) => (
          <ReportItem key={report.id} offer={offer} report={report} onClosed={onClosed} />
        ))}
      </ul>
    </section>
  );
}
