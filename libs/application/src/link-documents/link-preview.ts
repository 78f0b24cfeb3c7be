import { Inject, Injectable } from '@nestjs/common';
import {
  dateOf,
  DirectiveRecalled,
  lineage,
  lineageStream,
  type DocumentLink,
  type LineageEvent,
  type LinkFacts,
  type LocalDate,
} from '#domain';
import { fold, Refusal, type Actor, type Clock, type EventStore } from '#event-sourcing';
import { Authority } from '../authorisation/authority.js';
import { issuerStanding } from '../documents/issuer-standing.js';
import { KnownDocuments, type KnownDocument } from '../documents/known-documents.js';
import { wayUp } from '../documents/way-up.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';

export type WantedLink = Omit<DocumentLink, 'fromKind' | 'toKind'>;

/** A link with what was found of its two documents. */
export interface LinkAtHand {
  readonly from: KnownDocument;
  readonly to: KnownDocument;
  readonly link: DocumentLink;
  readonly facts: LinkFacts;
}

/** Looks up what a link needs to be decided. */
@Injectable()
export class LinkPreview {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly authority: Authority,
    private readonly documents: KnownDocuments,
  ) {}

  /** @throws DocumentUnknown */
  async factsOf(wanted: WantedLink): Promise<LinkAtHand> {
    const [from, to, { tree }] = await Promise.all([
      this.documents.demand(wanted.fromId),
      this.documents.demand(wanted.toId),
      this.organisation.present(),
    ]);
    const { path, generations } = await wayUp(this.documents, wanted.toId, wanted.fromId);
    const facts = {
      toSymbol: to.symbol,
      toIsDraft: to.status === 'draft',
      notInForce: unlessInForce(from, dateOf(this.clock.now())),
      issuerStanding: issuerStanding(from, to, tree),
      circle: await Promise.all(path.map((documentId) => this.documents.symbolOf(documentId))),
      generations: generations + 1,
    };
    return { from, to, link: { ...wanted, fromKind: from.kind, toKind: to.kind }, facts };
  }

  /**
   * The rights to the link, of the later document's owner and to withdraw what is open of the earlier one; and that
   * the later one still says anything.
   * @throws NotAllowed, DirectiveRecalled
   */
  async demandLinkable(actor: Actor, { from, to, link }: LinkAtHand): Promise<void> {
    const rights = await this.authority.rightsOf(actor);
    rights.demand('keep', 'Document', { ownerUnitId: from.ownerUnitId });
    if (link.openAssignments === 'withdraw' && to.kind === 'directive') {
      const { ownerUnitId, issuerUnitId } = to;
      rights.demand('recall', 'Directive', { ownerUnitId, issuerUnitId });
    }
    if (from.status === 'recalled') throw new DirectiveRecalled(from.symbol);
  }

  /** What the link would be refused for; null where it would be made. */
  async obstacleTo(actor: Actor, atHand: LinkAtHand): Promise<Refusal | null> {
    try {
      await this.demandLinkable(actor, atHand);
      const history = await this.store.readStream(lineageStream(atHand.link.fromId));
      const state = fold(lineage, history as unknown as LineageEvent[]);
      lineage.decide({ type: 'LinkDocuments', data: atHand.link, facts: atHand.facts }, state);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }
}

/** A directive is in force when it is issued, which the log tells; a document of another system from its date on. */
function unlessInForce({ kind, symbol, documentDate }: KnownDocument, today: LocalDate): LinkFacts['notInForce'] {
  const isInForce = kind === 'directive' || (documentDate !== null && documentDate <= today);
  return isInForce ? null : { symbol, documentDate };
}
