import { Inject, Injectable } from '@nestjs/common';
import {
  directive,
  directiveStream,
  documentReference,
  DocumentUnknown,
  lineage,
  lineageStream,
  referenceStream,
  type DirectiveEvent,
  type DirectiveState,
  type DocumentKind,
  type DocumentLink,
  type DocumentReferenceEvent,
  type LineageEvent,
  type LocalDate,
} from '#domain';
import { fold, type EventStore, type RecordedEvent } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';

/** A directive or a reference, by what others may rest on. */
export interface KnownDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly status: Exclude<DirectiveState['status'], 'none'> | 'entered';
  readonly symbol: string | null;
  readonly issuerUnitId: string | null;
  readonly ownerUnitId: string;
  readonly documentDate: LocalDate | null;
}

export type Linking = RecordedEvent<Extract<LineageEvent, { type: 'DocumentLinked.v1' }>>;

/** Documents as the log has them: what was entered a moment ago is known. */
@Injectable()
export class KnownDocuments {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws DocumentUnknown for what was never there, or is a discarded draft */
  async demand(documentId: string): Promise<KnownDocument> {
    const known = (await this.directive(documentId)) ?? (await this.reference(documentId));
    if (!known) throw new DocumentUnknown(documentId);
    return known;
  }

  /** Its links to earlier documents. */
  async linksOf(documentId: string): Promise<readonly DocumentLink[]> {
    const history = await this.store.readStream(lineageStream(documentId));
    return [...fold(lineage, history as unknown as LineageEvent[]).values()];
  }

  /** The events that made them, each the first that said it; what was taken back is not among them. */
  async linkingsOf(documentId: string): Promise<readonly Linking[]> {
    const standing = new Map<string, Linking>();
    for (const event of (await this.store.readStream(lineageStream(documentId))) as RecordedEvent<LineageEvent>[]) {
      const key = `${event.data.relation}/${event.data.toId}`;
      if (event.type === 'DocumentUnlinked.v1') standing.delete(key);
      else if (!standing.has(key)) standing.set(key, event as Linking);
    }
    return [...standing.values()];
  }

  async symbolOf(documentId: string): Promise<string> {
    return (await this.demand(documentId)).symbol ?? documentId;
  }

  private async directive(documentId: string): Promise<KnownDocument | null> {
    const history = await this.store.readStream(directiveStream(documentId));
    const { status, content, ownerUnitId } = fold(directive, history as unknown as DirectiveEvent[]);
    if (status === 'none' || status === 'discarded' || !ownerUnitId) return null;
    const { number: symbol, issuerUnitId, documentDate } = content;
    return { documentId, kind: 'directive', status, symbol, issuerUnitId, ownerUnitId, documentDate };
  }

  private async reference(documentId: string): Promise<KnownDocument | null> {
    const history = await this.store.readStream(referenceStream(documentId));
    const entered = fold(documentReference, history as unknown as DocumentReferenceEvent[]);
    if (!entered) return null;
    const { symbol, issuerUnitId, ownerUnitId, documentDate } = entered;
    return { documentId, kind: 'reference', status: 'entered', symbol, issuerUnitId, ownerUnitId, documentDate };
  }
}
