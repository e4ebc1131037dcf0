import { useQuery } from '@tanstack/react-query';
import { BackLink } from '@/ui/BackLink';
import { Page } from '@/ui/Page';
import { Loading } from '@/ui/states';
import { ForKeepers, type Me } from './access';
import { MANAGE } from './address';
import { OfferForm } from './form/OfferForm';
import { ownOrganisations } from './form/options';
import { useFormTexts, useManageTexts } from './texts';
import { toValues } from './values';

const only = (keys: string[]) => (keys.length === 1 ? (keys[0] ?? '') : '');

function New({ me }: { me: Me }) {
  const t = useFormTexts();
  const manage = useManageTexts();
  // who works for one organisation need not choose it
  const own = useQuery(ownOrganisations(me.scopes.organisations));
  if (own.isPending) return <Loading />;
  const [organisation] = own.data ?? [];
  const region = organisation?.region ?? only(me.scopes.regions);
  const initial = toValues({ title: '', provider: only(me.scopes.organisations), region, languages: ['de'] });
  return (
    <Page title={t('new.title')} lead={t('lead')} over={<BackLink to={MANAGE}>{manage('back')}</BackLink>}>
      <OfferForm me={me} initial={initial} submittable />
    </Page>
  );
}

/** The form for an offer that does not exist yet. */
export default function NewPage() {
  return <ForKeepers>{(me) => <New me={me} />}</ForKeepers>;
}
