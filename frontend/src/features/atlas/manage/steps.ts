import type { Me } from './access';
import { mayDecide } from './access';
import type { Offer } from './content';

/** Steps of an offer's life as buttons; a waiting change is decided about like a new offer. */
export const steps = ['approval', 'approveRevision', 'submission', 'confirmation', 'resumption', 'rejection', 'rejectRevision', 'pause', 'archiving'] as const;
export type Step = (typeof steps)[number];

/** Which step of the API a button takes. */
export const taken: Record<Step, 'submission' | 'approval' | 'rejection' | 'pause' | 'resumption' | 'confirmation' | 'archiving'> = {
  approval: 'approval',
  approveRevision: 'approval',
  submission: 'submission',
  confirmation: 'confirmation',
  resumption: 'resumption',
  rejection: 'rejection',
  rejectRevision: 'rejection',
  pause: 'pause',
  archiving: 'archiving',
};

interface Entry {
  action: string;
  actor: string;
}

const edits = ['create', 'replace', 'revise'];

/** Whether the person wrote what stands there last, and so must not approve it. The history is newest first. */
export function isLastEditor(history: Entry[], subject: string): boolean {
  return history.find(({ action }) => edits.includes(action))?.actor === subject;
}

/** The steps that the person can take now, the most likely first. */
export function offeredSteps(offer: Offer, me: Me, ownEdit: boolean): Step[] {
  const possible: string[] = (offer.possibleSteps ?? []).filter((step) => step !== 'approval' || !ownEdit);
  const decides = offer.revisionPending && offer.status !== 'archived' && mayDecide(me, offer.region);
  return steps.filter((step) => {
    if (step === 'approveRevision') return decides && !ownEdit;
    if (step === 'rejectRevision') return decides;
    return possible.includes(step);
  });
}

/** Whether an approval waits that somebody else has to give. */
export function waitsForOther(offer: Offer, me: Me, ownEdit: boolean): boolean {
  return ownEdit && (offer.status === 'in_review' || offer.revisionPending === true) && mayDecide(me, offer.region);
}
