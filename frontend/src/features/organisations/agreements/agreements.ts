import type { components } from '@/api/schema';

export type Organisation = components['schemas']['Organisation'];
export type Agreement = components['schemas']['Agreement'];
export type AgreementWrite = components['schemas']['AgreementWrite'];
export type Party = components['schemas']['AgreementParty'];
type Me = components['schemas']['Me'];

/** Whether the person keeps the organisation's agreements; the service decides in the end. */
export function keeps(me: Me | undefined, { key, region }: Pick<Organisation, 'key' | 'region'>): boolean {
  if (!me) return false;
  const coordinates = me.roles.includes('coordination') && Boolean(region) && me.scopes.regions.includes(region ?? '');
  return coordinates || (me.roles.includes('provider') && me.scopes.organisations.includes(key));
}

export function hasEnded({ until }: Pick<Agreement, 'until'>, today: string): boolean {
  return Boolean(until) && (until ?? '') < today;
}

/** Identifies a party: the key where it is in the directory, else the name. */
export const partyKey = ({ organisation, name }: Party): string => organisation ?? `name ${name ?? ''}`;

export interface AgreementValues {
  subject: string;
  agreed: string;
  until: string;
  /** Everybody but the organisation whose page it is. */
  partners: Party[];
}

export function valuesOf(agreement: Agreement | undefined, own: string, today: string): AgreementValues {
  if (!agreement) return { subject: '', agreed: today, until: '', partners: [] };
  const { subject, agreed, until, parties } = agreement;
  return { subject, agreed, until: until ?? '', partners: parties.filter(({ organisation }) => organisation !== own) };
}

/** Names of organisations in the directory come from there and are not sent. */
export function toWrite({ subject, agreed, until, partners }: AgreementValues, own: string): AgreementWrite {
  const parties = partners.map(({ organisation, name }) => (organisation ? { organisation } : { name }));
  return { subject: subject.trim(), agreed, until: until || null, parties: [{ organisation: own }, ...parties] };
}

export type Fault = 'subject' | 'agreed' | 'until' | 'partners';

/** What the service would refuse, told before anything is sent; in the order of the form. */
export function faultsOf({ subject, agreed, until, partners }: AgreementValues): Fault[] {
  const faults: [Fault, boolean][] = [
    ['subject', !subject.trim()],
    ['agreed', !agreed],
    ['until', Boolean(until) && until < agreed],
    ['partners', partners.length === 0],
  ];
  return faults.filter(([, wrong]) => wrong).map(([name]) => name);
}
