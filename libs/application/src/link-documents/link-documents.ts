import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lineage, LineageCycle, lineageStream } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { circleThatUndid } from './circles.js';
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
    if (decision.events.length === 0) return decision;
    // Also for a repeat, whose first arrival may have ended before it came here.
    const circle = await circleThatUndid(this.store, this.documents, data, meta.commandId);
    if (circle) throw new LineageCycle(await Promise.all(circle.map((id) => this.documents.symbolOf(id))));
    return decision;
  }
}
