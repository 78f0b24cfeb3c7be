import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { documentFiles, filesStream } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { KnownDocuments } from '../documents/known-documents.js';

/** A file attached by mistake is the document's no longer; that it was stays in history. */
export class DetachFile extends ApplicationCommand<{
  readonly documentId: string;
  readonly sha256: string;
  readonly reason: string | null;
}> {}

@CommandHandler(DetachFile)
export class DetachFileHandler implements ICommandHandler<DetachFile> {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly decisions: DocumentDecisions,
  ) {}

  async execute(command: DetachFile): Promise<Decision> {
    const { data } = command;
    const { ownerUnitId } = await this.documents.demand(data.documentId);
    const detach = { type: 'DetachFile', data } as const;
    return this.decisions.carryOut(command, ownerUnitId, documentFiles, filesStream(data.documentId), detach);
  }
}
