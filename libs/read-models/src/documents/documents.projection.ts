import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type {
  DirectiveContent,
  DirectiveEvent,
  DocumentKind,
  DocumentReferenceEvent,
  LocalDate,
  NumberRegisterEvent,
} from '#domain';
import { symbolKey } from '#intake';
import { dateOrNull } from '../instants.js';
import { searchWords } from '../search-words.js';

export type DocumentStatus = 'draft' | 'issued' | 'recalled' | 'entered';

/** A directive or a document of another system, by its head: what the register and the lineage show of it. */
export interface DocumentRow {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly symbol: string | null;
  /** The same for every spelling of the symbol. */
  readonly symbolKey: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly searchText: string;
  readonly issuerUnitId: string | null;
  readonly issuerNamed: string | null;
  readonly documentDate: LocalDate | null;
  readonly ownerUnitId: string;
  /** Symbols that its text cites. */
  readonly basis: readonly string[];
  /** Where its number stands; null before it is taken. */
  readonly registerId: string | null;
  readonly registerUnitId: string | null;
  readonly organ: string | null;
  readonly ordinal: number | null;
  readonly suffix: string | null;
  readonly doubleReason: string | null;
  /** Position of its first event; the order of lists. */
  readonly position: Position;
}

type Head = Partial<
  Pick<DirectiveContent, 'number' | 'type' | 'title' | 'issuerUnitId' | 'issuerNamed' | 'documentDate' | 'basis'>
>;
type Concerning =
  Exclude<DirectiveEvent, { type: 'AddresseesNamed.v1' }> | DocumentReferenceEvent | NumberRegisterEvent;

export const documents: Projection<Concerning, DocumentRow> = {
  name: 'documents.v1',
  table: 'documents',
  key: 'documentId',
  keysOf: ({ data }) => ['directiveId' in data ? data.directiveId : data.documentId],
  empty: (documentId) => ({
    documentId,
    kind: 'directive',
    status: 'draft',
    symbol: null,
    symbolKey: null,
    type: null,
    title: null,
    searchText: '',
    issuerUnitId: null,
    issuerNamed: null,
    documentDate: null,
    ownerUnitId: '',
    basis: [],
    ...UNNUMBERED,
    position: 0,
  }),
  on: {
    'DirectiveDrafted.v1': (row, { data, position }) => ({
      ...headed(row, data.content),
      ownerUnitId: data.ownerUnitId,
      position,
    }),
    'DraftCorrected.v1': (row, { data }) => headed(row, data.correction),
    'DraftDiscarded.v1': () => null,
    'DirectiveIssued.v1': (row, { data }) => ({ ...headed(row, data), status: 'issued' }),
    'DirectiveRecalled.v1': (row) => ({ ...row, status: 'recalled' }),
    'ReferenceEntered.v1': (row, { data, position }) => ({
      ...headed(row, { ...data, number: data.symbol }),
      kind: 'reference',
      status: 'entered',
      ownerUnitId: data.ownerUnitId,
      position,
    }),
    'ReferenceCorrected.v1': (row, { data }) => headed(row, data.correction),
    'NumberTaken.v1': numbered,
    // A number that was moved is taken in the new register before the old one gives it back.
    'NumberReleased.v1': (row, { data }) => (row.registerId === data.registerId ? { ...row, ...UNNUMBERED } : row),
  },
};

const UNNUMBERED = {
  registerId: null,
  registerUnitId: null,
  organ: null,
  ordinal: null,
  suffix: null,
  doubleReason: null,
} as const;

function numbered(
  row: DocumentRow,
  { data }: RecordedEvent<Extract<NumberRegisterEvent, { type: 'NumberTaken.v1' }>>,
): DocumentRow {
  const { registerId, unitId: registerUnitId, organ, ordinal, suffix, double } = data;
  return { ...row, registerId, registerUnitId, organ, ordinal, suffix, doubleReason: double?.reason ?? null };
}

/** Only what is named changes; null blanks. */
function headed(row: DocumentRow, head: Head): DocumentRow {
  const { type = row.type, title = row.title, number: symbol = row.symbol, basis = row.basis } = head;
  const { issuerUnitId = row.issuerUnitId, issuerNamed = row.issuerNamed } = head;
  return {
    ...row,
    type,
    title,
    symbol,
    symbolKey: symbol === null ? null : symbolKey(symbol),
    searchText: searchWords(type, symbol, title, issuerNamed),
    issuerUnitId,
    issuerNamed,
    documentDate: head.documentDate === undefined ? row.documentDate : dateOrNull(head.documentDate),
    basis,
  };
}
