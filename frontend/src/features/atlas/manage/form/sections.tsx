import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useFieldsOfAction, useTargetGroups } from '@/api/vocabulary';
import type { Me } from '../access';
import { useFormTexts, type FormKey } from '../texts';
import type { FormValues } from '../values';
import { Check, Checks, Choice, Picker, Text } from './controls';
import { LinkItems, PlaceItems, ScheduleItems, TranslationItems } from './lists';
import { levels, useAccessibilityOptions, useLanguageOptions, useProviderOptions, useRegionOptions, useTextLanguages, useTopicOptions, withChosen } from './options';

function Texts() {
  const language = useWatch<FormValues, 'sourceLanguage'>({ name: 'sourceLanguage' });
  return (
    <>
      <Text name="title" hint="h.title" max={200} required />
      <Text name="summary" hint="h.summary" rows={2} max={1000} />
      <Text name="description" rows={8} max={50_000} />
      <Choice name="sourceLanguage" options={useTextLanguages([language])} />
    </>
  );
}

function Who({ me }: { me: Me }) {
  const t = useFormTexts();
  const [region, provider] = useWatch<FormValues, ['region', 'provider']>({ name: ['region', 'provider'] });
  const regions = withChosen(useRegionOptions(me), region);
  const providers = withChosen(useProviderOptions(me, region), provider);
  return (
    <>
      <Choice name="region" options={regions} empty="v.choose" required />
      <Choice name="provider" options={providers} empty="v.choose" required />
      <h3>{t('f.contact')}</h3>
      <p className="muted">{t('h.contact')}</p>
      <Text name="contact.name" max={200} />
      <div className="pair">
        <Text name="contact.phone" type="tel" max={60} />
        <Text name="contact.email" type="email" max={200} />
      </div>
      <Text name="contact.website" type="url" hint="h.web" max={500} />
    </>
  );
}

function Target() {
  const groups = useTargetGroups();
  return (
    <>
      <Picker name="targetGroups" options={groups} />
      <Checks name="levels" options={levels} />
      <div className="pair">
        <Text name="eligibility.minAge" kind="whole" />
        <Text name="eligibility.maxAge" kind="whole" />
      </div>
      <Text name="eligibility.residenceStatus" hint="h.lines" rows={3} />
      <Text name="eligibility.note" rows={2} max={1000} />
      <Text name="requiredDocuments" hint="h.lines" rows={3} />
    </>
  );
}

function Cost() {
  const t = useFormTexts();
  const kind = useWatch<FormValues, 'cost.kind'>({ name: 'cost.kind' });
  const kinds = (['unknown', 'free', 'amount'] as const).map((key) => ({ key, label: t(`v.cost.${key}`) }));
  return (
    <>
      <Choice name="cost.kind" options={kinds} />
      {kind === 'amount' && <Text name="cost.amount" kind="money" required />}
      <Text name="cost.reductions" rows={2} max={1000} />
      <Text name="cost.note" rows={2} max={1000} />
      <div className="pair">
        <Text name="capacity.total" kind="whole" />
        <Text name="capacity.free" kind="whole" />
      </div>
      <Check name="capacity.waitingList" />
    </>
  );
}

function Registration() {
  const t = useFormTexts();
  const answers = (['yes', 'no'] as const).map((key) => ({ key, label: t(`v.${key}`) }));
  return (
    <>
      <Choice name="registration.required" options={answers} empty="v.open" />
      <Text name="registration.url" type="url" hint="h.web" max={500} />
      <Text name="registration.note" rows={2} max={1000} />
    </>
  );
}

function Languages() {
  const [chosen, interpreted, available] = useWatch<FormValues, ['languages', 'interpreting.languages', 'interpreting.available']>({
    name: ['languages', 'interpreting.languages', 'interpreting.available'],
  });
  const options = useLanguageOptions([...chosen, ...interpreted]);
  return (
    <>
      <Picker name="languages" options={options} />
      <Check name="interpreting.available" />
      {available && (
        <>
          <Picker name="interpreting.languages" options={options} />
          <Text name="interpreting.note" rows={2} max={1000} />
        </>
      )}
    </>
  );
}

function Access() {
  const childcare = useWatch<FormValues, 'childcare'>({ name: 'childcare' });
  return (
    <>
      <Checks name="accessibility" options={useAccessibilityOptions()} />
      <Check name="childcare" />
      {childcare && <Text name="childcareNote" rows={2} max={1000} />}
    </>
  );
}

function Topics() {
  return (
    <>
      <Checks name="fieldsOfAction" hint="h.fieldsOfAction" options={useFieldsOfAction()} max={5} />
      <Picker name="topics" hint="h.topics" options={useTopicOptions()} />
    </>
  );
}

interface Section {
  key: 'texts' | 'who' | 'places' | 'schedules' | 'target' | 'cost' | 'registration' | 'languages' | 'access' | 'topics' | 'links' | 'validity' | 'translations';
  hint?: FormKey;
  content: (me: Me) => ReactNode;
}

/** The form's parts in the order in which people tell about an offer. */
export const sections: Section[] = [
  { key: 'texts', content: () => <Texts /> },
  { key: 'who', content: (me) => <Who me={me} /> },
  { key: 'places', hint: 'h.places', content: () => <PlaceItems /> },
  { key: 'schedules', hint: 'h.schedules', content: () => <ScheduleItems /> },
  { key: 'target', content: () => <Target /> },
  { key: 'cost', content: () => <Cost /> },
  { key: 'registration', content: () => <Registration /> },
  { key: 'languages', content: () => <Languages /> },
  { key: 'access', content: () => <Access /> },
  { key: 'topics', content: () => <Topics /> },
  { key: 'links', content: () => <LinkItems /> },
  { key: 'validity', content: () => <Text name="validUntil" type="date" hint="h.validUntil" /> },
  { key: 'translations', hint: 'h.translations', content: () => <TranslationItems /> },
];

export const anchorOf = (key: Section['key']) => `abschnitt-${key}`;
