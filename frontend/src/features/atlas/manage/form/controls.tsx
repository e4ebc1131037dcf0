import { useId, useState } from 'react';
import { get, useController, useFormContext, type FieldPath, type RegisterOptions } from 'react-hook-form';
import { Announcer } from '@/ui/Announcer';
import { Button } from '@/ui/Button';
import { Checkbox, Select, TextArea, TextField } from '@/ui/fields';
import { labelKey } from '../fieldErrors';
import { useFormTexts, type FormKey } from '../texts';
import type { FormValues } from '../values';

export type Name = FieldPath<FormValues>;

export interface Option {
  key: string;
  label: string;
  /** Other words under which it is found. */
  words?: string;
}

export function useFieldError(name: string): string | undefined {
  const { formState } = useFormContext<FormValues>();
  const error = get(formState.errors, name) as { message?: unknown } | undefined;
  return typeof error?.message === 'string' ? error.message : undefined;
}

/** What the service would refuse anyway is told before anything is sent. */
const kinds = {
  whole: { pattern: /^\s*\d{0,7}\s*$/, error: 'e.number' },
  money: { pattern: /^\s*(\d{1,6}([.,]\d{1,2})?)?\s*$/, error: 'e.money' },
  degrees: { pattern: /^\s*(\d{1,2}([.,]\d+)?)?\s*$/, error: 'e.coordinates' },
  days: { pattern: /^\s*(\d{4}-\d\d-\d\d(\s+|$))*$/, error: 'e.date' },
} satisfies Record<string, { pattern: RegExp; error: FormKey }>;

interface TextProps {
  name: Name;
  hint?: FormKey;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  kind?: keyof typeof kinds;
  rows?: number;
  max?: number;
  required?: boolean;
  autoComplete?: string;
}

/** One line of text, or several with `rows`. */
export function Text({ name, hint, type = 'text', kind, rows, max, required, autoComplete = 'off' }: TextProps) {
  const t = useFormTexts();
  const { register } = useFormContext<FormValues>();
  const error = useFieldError(name);
  const rules: RegisterOptions<FormValues> = {
    validate: (value: unknown) => {
      const text = String(value ?? '');
      if (required && !text.trim()) return t('e.required');
      return kind && !kinds[kind].pattern.test(text) ? t(kinds[kind].error) : true;
    },
  };
  const shared = {
    label: required ? `${t(labelKey(name))} *` : t(labelKey(name)),
    hint: hint && t(hint),
    error,
    maxLength: max,
    autoComplete,
    'aria-required': required,
    ...register(name, rules),
  };
  if (rows) return <TextArea rows={rows} {...shared} />;
  return <TextField type={type} inputMode={kind === 'whole' ? 'numeric' : undefined} {...shared} />;
}

export function Choice({ name, options, empty, required }: { name: Name; options: Option[]; empty?: FormKey; required?: boolean }) {
  const t = useFormTexts();
  const { register } = useFormContext<FormValues>();
  const error = useFieldError(name);
  const label = t(labelKey(name));
  return (
    <Select
      label={required ? `${label} *` : label}
      error={error}
      aria-invalid={error ? true : undefined}
      aria-required={required}
      {...register(name, { validate: (value: unknown) => !required || Boolean(value) || t('e.required') })}
    >
      {empty && <option value="">{t(empty)}</option>}
      {options.map(({ key, label: text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}

export function Check({ name }: { name: Name }) {
  const t = useFormTexts();
  const { register } = useFormContext<FormValues>();
  return <Checkbox label={t(labelKey(name))} {...register(name)} />;
}

function GroupError({ name }: { name: string }) {
  const error = useFieldError(name);
  return error ? (
    <p className="field-error" role="alert">
      {error}
    </p>
  ) : null;
}

/** A list in the form as a set that can be switched one by one. */
function useChosen(name: Name, required = false) {
  const t = useFormTexts();
  const { field } = useController<FormValues>({ name, rules: { validate: (value) => !required || (value as string[]).length > 0 || t('e.days') } });
  const chosen = field.value as string[];
  const toggle = (key: string) => field.onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return { chosen, toggle };
}

/** Few options, all visible. */
export function Checks({ name, options, hint, required, max }: { name: Name; options: Option[]; hint?: FormKey; required?: boolean; max?: number }) {
  const t = useFormTexts();
  const { chosen, toggle } = useChosen(name, required);
  const full = max !== undefined && chosen.length >= max;
  return (
    <fieldset className="field-group">
      <legend className="field-group__legend">
        {t(labelKey(name))}
        {hint && <span className="muted small"> ({t(hint)})</span>}
      </legend>
      <div className="checks">
        {options.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            name={name}
            checked={chosen.includes(key)}
            disabled={full && !chosen.includes(key)}
            onChange={() => toggle(key)}
          />
        ))}
      </div>
      <GroupError name={name} />
    </fieldset>
  );
}

const SHOWN = 8;

export function matching(options: Option[], typed: string): Option[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (!wanted) return [];
  const starts = (option: Option) => option.label.toLocaleLowerCase().startsWith(wanted);
  return options
    .filter(({ label, words = '' }) => `${label}\n${words}`.toLocaleLowerCase().includes(wanted))
    .sort((one, other) => Number(starts(other)) - Number(starts(one)) || one.label.localeCompare(other.label))
    .slice(0, SHOWN);
}

/** Many options: found by typing, chosen ones stand above and can be taken away. */
export function Picker({ name, options, hint = 'pick.hint' }: { name: Name; options: Option[]; hint?: FormKey }) {
  const t = useFormTexts();
  const id = useId();
  const { chosen, toggle } = useChosen(name);
  const [typed, setTyped] = useState('');
  const label = t(labelKey(name));
  const found = matching(options, typed);
  const nameOf = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  return (
    <fieldset className="field-group picker">
      <legend className="field-group__legend">{label}</legend>
      {chosen.length > 0 && (
        <ul className="tags" aria-label={t('pick.chosen')}>
          {chosen.map((key) => (
            <li key={key}>
              <Button small icon="close" aria-label={t('item.remove', { name: nameOf(key) })} onClick={() => toggle(key)}>
                {nameOf(key)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('pick.search', { name: label })}
        hint={t(hint)}
        name={name}
        autoComplete="off"
        value={typed}
        aria-controls={id}
        onChange={(event) => setTyped(event.target.value)}
        // Enter would send the whole form
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <Announcer text={typed.trim() ? t('pick.found', { count: found.length }) : ''} />
      <div id={id} className="picker__found">
        {found.map((option) => (
          <Checkbox key={option.key} label={option.label} checked={chosen.includes(option.key)} onChange={() => toggle(option.key)} />
        ))}
        {typed.trim() && found.length === 0 && <p className="muted">{t('pick.none')}</p>}
      </div>
      <GroupError name={name} />
    </fieldset>
  );
}
