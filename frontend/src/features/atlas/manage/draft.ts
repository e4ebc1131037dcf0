import type { Content } from './content';
import type { FormValues } from './values';

/** What has been typed and not yet saved, with what it was based on. */
export interface Draft {
  values: FormValues;
  base?: Content;
  etag?: string;
  /** Names the attempt to create the offer, so that repeating it creates nothing twice. */
  attempt?: { key: string; body: string };
}

/** Drafts belong to a person and stay in this tab: another one at the same device must not see them. */
const keyOf = (subject: string, id: string) => `offer-draft:${subject}:${id}`;

export function readDraft(subject: string, id: string): Draft | undefined {
  try {
    const stored = sessionStorage.getItem(keyOf(subject, id));
    return stored ? (JSON.parse(stored) as Draft) : undefined;
  } catch {
    return undefined; // no storage, or one that cannot be read: the form starts afresh
  }
}

export function keepDraft(subject: string, id: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(subject, id), JSON.stringify(draft));
  } catch {
    // storage may be full or switched off; the form itself still holds everything
  }
}

export function dropDraft(subject: string, id: string): void {
  try {
    sessionStorage.removeItem(keyOf(subject, id));
  } catch {
    // see keepDraft
  }
}

/** The same key as long as the same is sent: a lost answer is then no reason for a second offer. */
export function attemptFor(content: Content, last: Draft['attempt']): { key: string; body: string } {
  const body = JSON.stringify(content);
  return last?.body === body ? last : { key: crypto.randomUUID(), body };
}
