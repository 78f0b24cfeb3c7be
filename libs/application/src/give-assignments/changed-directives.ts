import {
  directive,
  directiveStream,
  documentReference,
  lineage,
  lineageStream,
  referenceStream,
  type DirectiveEvent,
  type DocumentLink,
  type DocumentReferenceEvent,
  type LineageEvent,
  type Relation,
} from '#domain';
import { fold, type EventStore, type RecordedEvent } from '#event-sourcing';

type Trigger = Extract<DirectiveEvent | LineageEvent, { type: 'DirectiveIssued.v1' | 'DocumentLinked.v1' }>;

const WORDS: Readonly<Partial<Record<Relation, string>>> = {
  amends: 'sửa đổi, bổ sung',
  replaces: 'thay thế',
  recalls: 'thu hồi',
};

/**
 * Directives whose open assignments end with the event, because the document that changes them is in force and its
 * issuer chose that they be withdrawn; as the log stood at the event, so that a repeat finds the same. A document of
 * another system is in force when it is linked so, or the link is refused.
 */
export async function changedDirectives(
  store: EventStore,
  event: RecordedEvent<Trigger>,
): Promise<readonly { readonly directiveId: string; readonly reason: string }[]> {
  const until = async (stream: string) =>
    (await store.readStream(stream)).filter(({ position }) => position <= event.position) as unknown;
  if (event.type === 'DirectiveIssued.v1') {
    const { directiveId, number } = event.data;
    const links = fold(lineage, (await until(lineageStream(directiveId))) as LineageEvent[]);
    return withdrawing([...links.values()], number);
  }
  const link = event.data;
  if (link.openAssignments !== 'withdraw') return [];
  if (link.fromKind === 'reference') {
    const entered = fold(documentReference, (await until(referenceStream(link.fromId))) as DocumentReferenceEvent[]);
    return entered ? withdrawing([link], entered.symbol) : [];
  }
  const { issued, status } = fold(directive, (await until(directiveStream(link.fromId))) as DirectiveEvent[]);
  return status === 'issued' && issued ? withdrawing([link], issued.number) : [];
}

function withdrawing(links: readonly DocumentLink[], number: string) {
  return links
    .filter(({ openAssignments }) => openAssignments === 'withdraw')
    .map(({ toId, relation }) => ({
      directiveId: toId,
      reason: `Văn bản số ${number} ${WORDS[relation] ?? 'thay đổi'} văn bản đã giao nhiệm vụ này`,
    }));
}
