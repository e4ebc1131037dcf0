import { useQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import { useRegions, type Term } from '@/api/vocabulary';
import { useFormats } from '@/i18n/LanguageContext';
import { accessibilityKey } from '../../accessibility';
import { useOfferTexts } from '../../texts';
import type { Me } from '../access';
import { useOrganisations, useTopics } from '../names';
import type { Option } from './controls';

/** Languages that offers are held in most often; in the order of their names in the language of the page. */
const spoken = 'de en ar tr uk ru fa prs ps ku ckb kmr ti am so sw fr es it pt pl ro bg hr sr bs sq mk el hu cs sk hi ur pa bn ta vi zh th tl id mn hy ka az'.split(' ');

const features = ['step_free_entrance', 'accessible_toilet', 'wheelchair', 'lift', 'parking', 'induction_loop', 'plain_language', 'guide_dog', 'easy_language_material', 'sign_language'];

export const levels: Option[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((key) => ({ key, label: key }));

/** The spoken languages, with those that an offer names besides. */
export function useLanguageOptions(besides: string[] = []): Option[] {
  const { languageName } = useFormats();
  return [...new Set([...spoken, ...besides])].map((key) => ({ key, label: languageName(key), words: key })).sort((one, other) => one.label.localeCompare(other.label));
}

/** Languages of texts: the spoken ones and Leichte Sprache. */
export function useTextLanguages(besides: string[]): Option[] {
  const { languageName } = useFormats();
  const rest = useLanguageOptions(besides.filter((key) => key && key !== 'de-x-leicht'));
  return [{ key: 'de', label: languageName('de') }, { key: 'de-x-leicht', label: languageName('de-x-leicht') }, ...rest.filter(({ key }) => key !== 'de')];
}

export function useAccessibilityOptions(): Option[] {
  const t = useOfferTexts();
  return features.flatMap((key) => {
    const text = accessibilityKey(key);
    return text ? [{ key, label: t(text) }] : [];
  });
}

export function useTopicOptions(): Option[] {
  return useTopics().map(({ key, label, labels, synonyms }) => ({ key, label, words: [...Object.values(labels), ...Object.values(synonyms).flat()].join('\n') }));
}

/** Adds what is chosen already and not (any more) among the options. */
export function withChosen(options: Option[], chosen: string): Option[] {
  return !chosen || options.some(({ key }) => key === chosen) ? options : [...options, { key: chosen, label: chosen }];
}

/** Regions in which the person may offer something: a provider everywhere, a coordination in its own. */
export function useRegionOptions(me: Me): Term[] {
  const regions = useRegions();
  return me.roles.includes('provider') ? regions : regions.filter(({ key }) => me.scopes.regions.includes(key));
}

export function ownOrganisations(keys: string[]) {
  return {
    queryKey: ['own organisations', ...keys],
    staleTime: 3_600_000,
    queryFn: async () => {
      const answers = await Promise.all(keys.map((id) => client.GET('/api/v1/organisations/{id}', { params: { path: { id } } })));
      return answers.flatMap(({ data }) => (data ? [data] : []));
    },
  };
}

/** Whose offer it may be: the person's own organisations, and for a coordination all of the region. */
export function useProviderOptions(me: Me, region: string): Option[] {
  const own = useQuery(ownOrganisations(me.scopes.organisations)).data ?? [];
  const decides = me.roles.includes('coordination') && me.scopes.regions.includes(region);
  const all = useOrganisations(decides ? region : '');
  const options = [...own, ...all].map(({ key, name }) => ({ key, label: name }));
  return options.filter(({ key }, index) => options.findIndex((option) => option.key === key) === index).sort((one, other) => one.label.localeCompare(other.label));
}
