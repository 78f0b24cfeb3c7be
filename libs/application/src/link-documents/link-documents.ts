import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lineage, LineageCycle, lineageStream } from '#domain';
import { decideAndAppend, deriveId, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { wayUp } from '../documents/way-up.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { LinkPreview, type WantedLink } from './link-preview.js';

/** Says what a later document is to an earlier one. */
export class LinkDocuments extends ApplicationCommand<WantedLink> {}

@CommandHandler(LinkDocuments)
export class LinkDocumentsHandler implements ICommandHandler<LinkDocuments> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly documents: KnownDocuments,
    private readonly preview: LinkPreview,
  ) {}

  async execute({ data, meta, options }: LinkDocuments): Promise<Decision> {
    const atHand = await this.preview.factsOf(data);
    await this.preview.demandLinkable(meta.actor, atHand);
    const { link, facts } = atHand;
    const stream = lineageStream(data.fromId);
    const command = { type: 'LinkDocuments', data: link, facts } as const;
    const decision = await decideAndAppend(this.store, lineage, stream, command, meta, options);
    if (!decision.repeated && decision.events.length > 0) await this.demandNoCircle(data, meta);
    return decision;
  }

  /** Two links in two streams may close a circle at the same instant; whoever sees it takes his own back. */
  private async demandNoCircle({ fromId, relation, toId }: WantedLink, meta: LinkDocuments['meta']): Promise<void> {
    const { path } = await wayUp(this.documents, toId, fromId);
    if (path.length === 0) return;
    const { fingerprint: _request, ...by } = meta;
    const unlink = { type: 'UnlinkDocuments', data: { fromId, relation, toId, reason: null } } as const;
    const takenBack = { ...by, commandId: deriveId('taken-back', meta.commandId), causationId: meta.commandId };
    await decideAndAppend(this.store, lineage, lineageStream(fromId), unlink, takenBack);
    throw new LineageCycle(await Promise.all(path.map((documentId) => this.documents.symbolOf(documentId))));
  }
}
