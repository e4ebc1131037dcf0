import type { OfferTextKey } from './texts';

const known = [
  'step_free_entrance',
  'accessible_toilet',
  'wheelchair',
  'lift',
  'parking',
  'induction_loop',
  'plain_language',
  'guide_dog',
  'easy_language_material',
  'sign_language',
] as const;

/** Text of an accessibility feature; unknown ones are left out rather than shown as codes. */
export function accessibilityKey(code: string): OfferTextKey | undefined {
  const feature = known.find((name) => name === code);
  return feature && `accessibility.${feature}`;
}
