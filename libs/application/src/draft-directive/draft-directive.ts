import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, directive, directiveStream } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { draftFromText } from '#intake';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { contentOf } from './content-of.js';

/** Makes a draft from a document's plain text; what the text leaves blank stays blank. */
export class DraftDirective extends ApplicationCommand<{ readonly directiveId: string; readonly text: string }> {}

@CommandHandler(DraftDirective)
export class DraftDirectiveHandler implements ICommandHandler<DraftDirective> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
  ) {}

  async execute({ data: { directiveId, text }, meta, options }: DraftDirective): Promise<Decision> {
    const ownerUnitId = meta.actor.unitId;
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('draft', 'Directive', { ownerUnitId, issuerUnitId: null });
    const asRead = draftFromText(text);
    const { tree, groups } = await this.organisation.present();
    const content = contentOf(asRead, tree, groups, dateOf(meta.occurredAt));
    const secrecyMark = asRead.classification?.value ?? null;
    const data = { directiveId, content, source: { text, asRead }, ownerUnitId, secrecyMark };
    const command = { type: 'DraftDirective', data } as const;
    return decideAndAppend(this.store, directive, directiveStream(directiveId), command, meta, options);
  }
}
