import { useId, type ComponentProps, type ReactNode } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
}

function Described({ id, label, hint, error, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

export function TextField({ label, hint, error, ...rest }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Described id={id} label={label} hint={hint} error={error}>
      <input id={id} className="kern-form-input__input" aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, { label, hint, error })} {...rest} />
    </Described>
  );
}

export function TextArea({ label, hint, error, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Described id={id} label={label} hint={hint} error={error}>
      <textarea id={id} className="kern-form-input__input" aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, { label, hint, error })} {...rest} />
    </Described>
  );
}

export function Select({ label, hint, error, children, ...rest }: FieldProps & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Described id={id} label={label} hint={hint} error={error}>
      <div className="kern-form-input__select-wrapper">
        <select id={id} className="kern-form-input__select" aria-describedby={describedBy(id, { label, hint, error })} {...rest}>
          {children}
        </select>
      </div>
    </Described>
  );
}

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  /** For example the number of results; read out with the label. */
  extra?: ReactNode;
}

export function Checkbox({ label, extra, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <div className="kern-form-check choice">
      <input id={id} type="checkbox" className="kern-form-check__checkbox" {...rest} />
      <label className="kern-label choice__label" htmlFor={id}>
        <span>{label}</span>
        {extra !== undefined && <span className="choice__extra">{extra}</span>}
      </label>
    </div>
  );
}

export function Radio({ label, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <div className="kern-form-check choice">
      <input id={id} type="radio" className="kern-form-check__radio" {...rest} />
      <label className="kern-label choice__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend className="field-group__legend">{legend}</legend>
      {children}
    </fieldset>
  );
}
