import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lineage, lineageStream, type Relation } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { KnownDocuments } from '../documents/known-documents.js';

/** Takes a link back that was a slip. What was withdrawn for it stays withdrawn. */
export class UnlinkDocuments extends ApplicationCommand<{
  readonly fromId: string;
  readonly relation: Relation;
  readonly toId: string;
  readonly reason: string | null;
}> {}

@CommandHandler(UnlinkDocuments)
export class UnlinkDocumentsHandler implements ICommandHandler<UnlinkDocuments> {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly decisions: DocumentDecisions,
  ) {}

  async execute(command: UnlinkDocuments): Promise<Decision> {
    const { data } = command;
    const { ownerUnitId } = await this.documents.demand(data.fromId);
    const unlink = { type: 'UnlinkDocuments', data } as const;
    return this.decisions.carryOut(command, ownerUnitId, lineage, lineageStream(data.fromId), unlink);
  }
}
