import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const folders = (path) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** A feature sees the shared folders and itself; never the shell or another feature. Folders are the only list. */
const features = folders('./src/features').map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: forbid([
    { regex: '^@/(app|features)(/|$)', message: 'A feature imports neither the shell nor another feature.' },
    { regex: `^(\\.\\./)+(${folders('./src/features').filter((other) => other !== feature).join('|') || '-'})/`, message: 'Features never import each other.' },
    { regex: '^(\\.\\./)+(app|api|auth|i18n|ui|charts|map|testing)/', message: 'Use the @/ alias for shared folders.' },
  ]),
}));

/** Shared folders know those to their left only. */
const layers = ['i18n', 'ui', 'api', 'auth', 'map', 'charts'];
const shared = layers.map((layer) => ({
  files: [`src/${layer}/**`],
  rules: forbid([{ regex: '^@/(app|features)(/|$)', message: 'Shared code knows no feature.' }]),
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['src/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
    languageOptions: { ...jsxA11y.flatConfigs.strict.languageOptions, globals: globals.browser },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['build/**', 'scripts/**', 'e2e/**', '*.js', '*.ts'], languageOptions: { globals: globals.node } },
  { files: ['e2e/**'], languageOptions: { globals: globals.browser } },
  { files: ['service-worker/**'], languageOptions: { globals: globals.serviceworker } },
  { rules: { '@typescript-eslint/no-explicit-any': 'error', eqeqeq: 'error' } },
  ...features,
  ...shared,
);
