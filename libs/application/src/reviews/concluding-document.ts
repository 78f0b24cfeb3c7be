import { Inject, Injectable } from '@nestjs/common';
import { DocumentUnknown, type ReviewConclusion } from '#domain';
import { KnownDocuments } from '../documents/known-documents.js';
import { demandOpenWording } from '../open-wording.js';

/** What people say at the end of a review, looked at before it is written down. */
@Injectable()
export class ConcludingDocument {
  constructor(@Inject(KnownDocuments) private readonly documents: KnownDocuments) {}

  /** @throws SecretDocument, DocumentUnknown */
  async demand({ number, documentId, narrative }: ReviewConclusion): Promise<void> {
    demandOpenWording([number, ...Object.values(narrative)]);
    if (documentId === null) return;
    const { status } = await this.documents.demand(documentId);
    if (status === 'draft') throw new DocumentUnknown(documentId);
  }
}
