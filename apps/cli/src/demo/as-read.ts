import type { DirectiveDraft } from '#intake';

/** The draft as the text gives it, before any correction: blank is null, and nothing is added. */
export function asRead(draft: DirectiveDraft) {
  const { followUp } = draft;
  const recurrenceOf = (recurrence: DirectiveDraft['tasks'][number]['recurrence']) =>
    recurrence && { demanded: recurrence.demanded, period: recurrence.period?.value ?? null };
  return {
    type: draft.type?.value ?? null,
    number: draft.number?.value ?? null,
    issuer: draft.issuer?.value ?? null,
    title: draft.title?.value ?? null,
    documentDate: draft.documentDate?.value ?? null,
    signedAt: draft.signedAt?.value ?? null,
    signer: draft.signer?.value ?? null,
    tasks: draft.tasks.map((task) => ({
      no: task.no,
      text: task.text?.value ?? null,
      lead: task.lead?.value ?? null,
      coordinators: task.coordinators?.value ?? null,
      deadline: task.deadline?.value ?? null,
      recurrence: recurrenceOf(task.recurrence),
      monitor: task.monitor,
    })),
    addressees: draft.addressees.map(({ name }) => name),
    followUp: followUp && {
      monitor: followUp.monitor?.value ?? null,
      coordinators: followUp.coordinators.map(({ name }) => name),
      reportsTo: followUp.reportsTo?.value ?? null,
      recurrence: recurrenceOf(followUp.recurrence),
      period: followUp.recurrence ? (followUp.recurrence.period?.value ?? 'not set') : null,
    },
    dissemination: draft.dissemination?.value ?? null,
    recipients: draft.recipients.map(({ unit, channel, purpose }) => ({ unit, channel, purpose })),
    basis: draft.basis.map(({ symbol }) => symbol),
  };
}
