import type { components } from '@/api/schema';

/** Kinds of organisations, in the order in which they are offered as a filter. */
export const kinds: components['schemas']['Organisation']['kind'][] = [
  'municipality',
  'welfare_association',
  'association',
  'migrant_organisation',
  'education_provider',
  'religious_community',
  'health_provider',
  'employment_administration',
  'chamber',
  'foundation',
  'other',
];
