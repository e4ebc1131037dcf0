import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, get, useForm, type FieldErrors } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ProblemError } from '@/api/problem';
import { useCommon } from '@/i18n/common';
import { Button, ButtonLink } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Failure } from '@/ui/states';
import type { Me } from '../access';
import { MANAGE } from '../address';
import { merge, type Content, type Merged } from '../content';
import { attemptFor, dropDraft, keepDraft, readDraft, type Draft } from '../draft';
import { fieldOf, labelKey, textOfField } from '../fieldErrors';
import { useFormTexts } from '../texts';
import { useLeaveWarning } from '../useLeaveWarning';
import { toContent, toValues, type FormValues } from '../values';
import type { Name } from './controls';
import { createOffer, readContent, replaceOffer, submitOffer, type Saved } from './requests';
import { anchorOf, sections } from './sections';
import { StaleNotice } from './StaleNotice';
import './form.scss';

interface OfferFormProps {
  me: Me;
  /** Absent for a new offer. */
  id?: string;
  initial: FormValues;
  /** What was read, with its version. */
  base?: Content;
  etag?: string;
  /** Whether saving makes a change that waits beside what is public. */
  visible?: boolean;
  /** Whether the offer can be handed in after saving. */
  submittable: boolean;
}

/** Every field that has a message, in the order of the form. */
export function namesOfErrors(errors: object, path = ''): string[] {
  if (typeof get(errors, 'message') === 'string') return [path];
  return Object.entries(errors).flatMap(([key, inner]) => (inner && typeof inner === 'object' && key !== 'ref' ? namesOfErrors(inner as object, path ? `${path}.${key}` : key) : []));
}

function focusField(name: string): void {
  const field = document.getElementsByName(name)[0];
  for (let parent = field?.closest('details'); parent; parent = parent.parentElement?.closest('details')) parent.open = true;
  field?.focus();
}

function ErrorSummary({ errors, round }: { errors: FieldErrors<FormValues>; round: number }) {
  const t = useFormTexts();
  const box = useRef<HTMLDivElement>(null);
  const names = namesOfErrors(errors);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (round === 0 || names.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      <Notice tone="danger" title={t('e.summary', { count: names.length })}>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <button type="button" className="link-button" onClick={() => focusField(name)}>
                {t(labelKey(name))}: {String(get(errors, `${name}.message`))}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function SectionLinks() {
  const t = useFormTexts();
  return (
    <nav className="form-nav" aria-label={t('sections')}>
      <ul className="plain-list">
        {sections.map(({ key }) => (
          <li key={key}>
            <a href={`#${anchorOf(key)}`}>{t(`s.${key}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LeaveDialog({ held, onStay, onLeave }: { held?: string; onStay: () => void; onLeave: () => void }) {
  const t = useFormTexts();
  return (
    <Dialog title={t('leave.title')} open={held !== undefined} onClose={onStay}>
      <p>{t('leave.text')}</p>
      <div className="row">
        <Button look="primary" onClick={onStay}>
          {t('leave.stay')}
        </Button>
        <Button onClick={onLeave}>{t('leave.go')}</Button>
      </div>
    </Dialog>
  );
}

/** Writes an offer. Nothing typed is lost: not by a refusal, a lost connection, an ended session or a reload. */
export function OfferForm({ me, id, initial, base, etag, visible, submittable }: OfferFormProps) {
  const t = useFormTexts();
  const common = useCommon();
  const navigate = useNavigate();
  const store = useQueryClient();
  const slot = id ?? 'new';
  const [restored, setRestored] = useState(() => readDraft(me.subject, slot));
  const known = useRef<Pick<Draft, 'base' | 'etag' | 'attempt'>>(restored ?? { base, etag });
  const form = useForm<FormValues>({ defaultValues: initial, shouldFocusError: false });
  const { formState, clearErrors, getValues, handleSubmit, reset, setError, subscribe } = form;
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [stale, setStale] = useState<Merged & { mine: Content; other: Content }>();
  const [saving, setSaving] = useState(false);
  const done = useRef(false);
  const { isDirty, errors } = formState;
  const { held, stay } = useLeaveWarning(isDirty && !saving);

  useEffect(() => {
    if (restored) reset(restored.values, { keepDefaultValues: true });
    // once, when the form opens
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const keep = (values: FormValues) => !done.current && keepDraft(me.subject, slot, { values, ...known.current });
    return subscribe({ formState: { values: true, isDirty: true }, callback: ({ values, isDirty: changed }) => changed && keep(values) });
  }, [me.subject, slot, subscribe]);

  const refused = (error: unknown): void => {
    const problem = error instanceof ProblemError ? error.problem : undefined;
    const found = problem?.status === 400 ? (problem.errors ?? []) : [];
    if (found.length === 0) {
      setFailure(error);
      return;
    }
    found.forEach((each) => setError(fieldOf(each.pointer) as Name, { type: 'server', message: t(textOfField(each)) }));
    setRound((before) => before + 1);
  };

  const mergeWithOther = async (mine: Content): Promise<void> => {
    const other = await readContent(id ?? '');
    const merged = merge(known.current.base ?? other.content, mine, other.content);
    known.current = { base: other.content, etag: other.etag };
    reset(toValues(merged.content), { keepDefaultValues: true });
    keepDraft(me.subject, slot, { values: toValues(merged.content), ...known.current });
    setStale({ ...merged, mine, other: other.content });
    window.scrollTo({ top: 0, behavior: 'instant' });
  };

  const send = async (content: Content): Promise<Saved> => {
    if (id) return replaceOffer(id, known.current.etag ?? '', content);
    const attempt = attemptFor(content, known.current.attempt);
    known.current = { ...known.current, attempt };
    keepDraft(me.subject, slot, { values: getValues(), ...known.current });
    return createOffer(content, attempt.key);
  };

  const leave = (saved: Saved, step: 'saved' | 'revised' | 'submission') => {
    done.current = true;
    dropDraft(me.subject, slot);
    void store.invalidateQueries();
    void navigate(`${MANAGE}/${saved.id}`, { state: { done: step } });
  };

  const save = async (values: FormValues, submit: boolean): Promise<void> => {
    setFailure(undefined);
    setSaving(true);
    const content = toContent(values, known.current.base);
    try {
      const saved = await send(content);
      if (!submit) {
        leave(saved, visible ? 'revised' : 'saved');
        return;
      }
      // what is saved is saved, even where handing it in is refused
      await submitOffer(saved).then(
        () => leave(saved, 'submission'),
        () => leave(saved, 'saved'),
      );
    } catch (error) {
      setSaving(false);
      if (error instanceof ProblemError && error.status === 412) await mergeWithOther(content).catch(setFailure);
      else refused(error);
    }
  };

  const press = (submit: boolean) => {
    clearErrors();
    void handleSubmit(
      (values) => save(values, submit),
      () => setRound((before) => before + 1),
    )();
  };

  const discard = () => {
    dropDraft(me.subject, slot);
    known.current = { base, etag };
    setRestored(undefined);
    reset(initial);
  };

  const takeOther = () => {
    if (!stale) return;
    dropDraft(me.subject, slot);
    reset(toValues(stale.other));
    setStale(undefined);
  };

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="offer-form"
        onSubmit={(event) => {
          event.preventDefault();
          press(false);
        }}
      >
        <SectionLinks />
        <div className="offer-form__main">
          {restored && (
            <Notice live>
              <p>{t('draft.restored')}</p>
              <p>
                <Button small onClick={discard}>
                  {t('draft.discard')}
                </Button>
              </p>
            </Notice>
          )}
          {stale && <StaleNotice {...stale} onTake={takeOther} />}
          <ErrorSummary errors={errors} round={round} />
          {sections.map(({ key, hint, content }) => (
            <section key={key} id={anchorOf(key)} className="card form-section">
              <h2>{t(`s.${key}`)}</h2>
              {hint && <p className="muted">{t(hint)}</p>}
              {content(me)}
            </section>
          ))}
          {failure !== undefined && (
            <>
              <Failure error={failure} />
              <p>{t('kept')}</p>
            </>
          )}
          <div className="form-actions">
            <Button look={submittable ? 'secondary' : 'primary'} type="submit" disabled={saving}>
              {t('save')}
            </Button>
            {submittable && (
              <Button look="primary" icon="arrow" disabled={saving} onClick={() => press(true)}>
                {t('saveSubmit')}
              </Button>
            )}
            <ButtonLink look="tertiary" to={id ? `${MANAGE}/${id}` : MANAGE}>
              {common('ui.cancel')}
            </ButtonLink>
          </div>
        </div>
      </form>
      <LeaveDialog held={held} onStay={stay} onLeave={() => void navigate(held ?? MANAGE)} />
    </FormProvider>
  );
}
