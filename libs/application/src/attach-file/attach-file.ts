import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { documentFiles, filesStream } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { EVIDENCE_FILES, EvidenceUnknown, type EvidenceFiles } from '../ports/evidence-files.js';

/** A file that was uploaded before becomes a document's; its content stays outside the log. */
export class AttachFile extends ApplicationCommand<{
  readonly documentId: string;
  readonly sha256: string;
  readonly name: string;
}> {}

@CommandHandler(AttachFile)
export class AttachFileHandler implements ICommandHandler<AttachFile> {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly decisions: DocumentDecisions,
    @Inject(EVIDENCE_FILES) private readonly files: EvidenceFiles,
  ) {}

  async execute(command: AttachFile): Promise<Decision> {
    const { documentId, sha256, name } = command.data;
    const { ownerUnitId, kind } = await this.documents.demand(documentId);
    const facts = await this.files.factsOf(sha256);
    if (!facts) throw new EvidenceUnknown(name, sha256);
    const { size, mediaType } = facts;
    const data = { documentId, documentKind: kind, sha256, name, size, mediaType };
    const attach = { type: 'AttachFile', data } as const;
    return this.decisions.carryOut(command, ownerUnitId, documentFiles, filesStream(documentId), attach);
  }
}
