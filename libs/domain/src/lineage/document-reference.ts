import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { isAhead } from '../calendar/decided-on.js';
import type { LocalDate } from '../calendar/local-date.js';
import { SecretDocument } from '../directive/refusals.js';
import { isSame } from '../directive/same.js';
import { DocumentDateAhead, DocumentUnknown, ReferenceExists } from './refusals.js';

/** A document of another system, known here by what stands at its head. It has no tasks. */
export interface DocumentReference {
  readonly documentId: string;
  readonly symbol: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly issuerNamed: string | null;
  /** Where its issuer is one of the units here. */
  readonly issuerUnitId: string | null;
  readonly documentDate: LocalDate | null;
}

/** What may turn out to have been entered wrongly; the symbol makes the document and stays. */
export type ReferenceCorrection = Partial<Omit<DocumentReference, 'documentId' | 'symbol' | 'type'>>;

export type DocumentReferenceEvent =
  | DomainEvent<'ReferenceEntered.v1', DocumentReference & { readonly ownerUnitId: string }>
  | DomainEvent<'ReferenceCorrected.v1', { readonly documentId: string; readonly correction: ReferenceCorrection }>;

/** What was found when the head was entered. */
export interface ReferenceFacts {
  readonly today: LocalDate;
  /** The secrecy mark that the head bears, if any. */
  readonly secrecyMark: string | null;
}

export type DocumentReferenceCommand =
  | {
      readonly type: 'EnterReference';
      readonly data: DocumentReference & { readonly ownerUnitId: string };
      readonly facts: ReferenceFacts;
    }
  | {
      readonly type: 'CorrectReference';
      readonly data: { documentId: string; correction: ReferenceCorrection };
      readonly facts: ReferenceFacts;
    };

export type DocumentReferenceState = (DocumentReference & { readonly ownerUnitId: string }) | null;

export const documentReference: Decider<DocumentReferenceCommand, DocumentReferenceState, DocumentReferenceEvent> = {
  initialState: null,
  decide: (command, state) => {
    switch (command.type) {
      case 'EnterReference':
        if (state) throw new ReferenceExists(state.documentId, state.symbol);
        demandOpen(command.data, command.facts);
        return [{ type: 'ReferenceEntered.v1', data: command.data }];
      case 'CorrectReference': {
        const { documentId, correction } = command.data;
        if (!state) throw new DocumentUnknown(documentId);
        demandOpen(correction, command.facts);
        return isSame({ ...state, ...correction }, state)
          ? []
          : [{ type: 'ReferenceCorrected.v1', data: command.data }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ReferenceEntered.v1':
        return event.data;
      case 'ReferenceCorrected.v1':
        return state && { ...state, ...event.data.correction };
      default:
        return unreachable(event);
    }
  },
};

/** Not secret, and of a day that has come. */
function demandOpen({ documentDate }: ReferenceCorrection, { today, secrecyMark }: ReferenceFacts): void {
  if (secrecyMark) throw new SecretDocument(secrecyMark);
  if (documentDate && isAhead(documentDate, today)) throw new DocumentDateAhead(documentDate, today);
}

export const referenceStream = (documentId: string): string => `reference-${documentId}`;
