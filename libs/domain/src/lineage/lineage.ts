import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import type { DocumentKind } from '../register/number-register.js';
import * as refusals from './refusals.js';
import { isChanging, type OpenAssignments, type Relation } from './relations.js';

/** Far above what documents cite. */
const MOST_LINKS = 200;
/** From the newest document up to the oldest: three levels of committees, and room. */
export const MOST_GENERATIONS = 30;

/** From the later document, in whose stream it stands, to the earlier one. */
export interface DocumentLink {
  readonly fromId: string;
  readonly fromKind: DocumentKind;
  readonly relation: Relation;
  readonly toId: string;
  readonly toKind: DocumentKind;
  /** Of a directive that is amended, replaced or recalled; null otherwise. */
  readonly openAssignments: OpenAssignments | null;
  readonly note: string | null;
}

export type LineageEvent =
  | DomainEvent<'DocumentLinked.v1', DocumentLink>
  | DomainEvent<
      'DocumentUnlinked.v1',
      {
        readonly fromId: string;
        readonly fromKind?: DocumentKind;
        readonly relation: Relation;
        readonly toId: string;
        readonly toKind?: DocumentKind;
        readonly reason: string | null;
      }
    >;

/** How the issuer of the later document stands to that of the earlier one. */
export type IssuerStanding = 'same-or-superior' | 'lower' | 'unrelated';

/** What was found of the two documents before the link is decided. */
export interface LinkFacts {
  readonly toSymbol: string | null;
  readonly toIsDraft: boolean;
  /** The later document, where it is one of another system that is not known to be in force; nothing will tell when. */
  readonly notInForce: { readonly symbol: string | null; readonly documentDate: LocalDate | null } | null;
  readonly issuerStanding: IssuerStanding;
  /** Symbols of the documents on the way from the earlier one up to the later one; empty where there is none. */
  readonly circle: readonly string[];
  /** Generations from the later document up to the oldest that it would rest on, its own among them. */
  readonly generations: number;
}

export type LineageCommand =
  | { readonly type: 'LinkDocuments'; readonly data: DocumentLink; readonly facts: LinkFacts }
  | {
      readonly type: 'UnlinkDocuments';
      readonly data: { fromId: string; relation: Relation; toId: string; reason: string | null };
    };

/** A document's links to earlier ones. */
export type Lineage = ReadonlyMap<string, DocumentLink>;

export const lineage: Decider<LineageCommand, Lineage, LineageEvent> = {
  initialState: new Map(),
  decide: (command, state) => {
    switch (command.type) {
      case 'LinkDocuments':
        return link(command.data, command.facts, state);
      case 'UnlinkDocuments': {
        const { relation, toId } = command.data;
        const known = state.get(keyOf(command.data));
        if (!known) throw new refusals.LinkUnknown(relation, toId);
        const { fromKind, toKind } = known;
        return [{ type: 'DocumentUnlinked.v1', data: { ...command.data, fromKind, toKind } }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'DocumentLinked.v1':
        return new Map([...state, [keyOf(event.data), event.data]]);
      case 'DocumentUnlinked.v1':
        return new Map([...state].filter(([key]) => key !== keyOf(event.data)));
      default:
        return unreachable(event);
    }
  },
};

export const lineageStream = (documentId: string): string => `lineage-${documentId}`;

const keyOf = ({ relation, toId }: Pick<DocumentLink, 'relation' | 'toId'>) => `${relation}/${toId}`;

function link(wanted: DocumentLink, facts: LinkFacts, state: Lineage): readonly LineageEvent[] {
  const { fromId, relation, toId, toKind } = wanted;
  const { toSymbol, toIsDraft, issuerStanding, notInForce, circle, generations } = facts;
  if (fromId === toId) throw new refusals.LineageCycle([toSymbol ?? toId]);
  if (toIsDraft) throw new refusals.LinkToDraft(toSymbol);
  if (circle.length > 0) throw new refusals.LineageCycle(circle);
  if (generations > MOST_GENERATIONS) throw new refusals.LineageTooDeep(MOST_GENERATIONS);
  const changesTasks = isChanging(relation) && toKind === 'directive';
  if (isChanging(relation)) {
    if (issuerStanding === 'lower') throw new refusals.ReplacesHigherIssuer(relation, toSymbol);
    if (issuerStanding === 'unrelated') throw new refusals.NotIssuersDocument(relation, toSymbol);
    if (changesTasks && !wanted.openAssignments) throw new refusals.OpenAssignmentsUndecided(relation, toSymbol);
  } else if (wanted.openAssignments) {
    throw new refusals.OpenAssignmentsNotConcerned(relation, toSymbol);
  }
  if (changesTasks && wanted.openAssignments === 'withdraw' && notInForce) {
    throw new refusals.LaterDocumentNotInForce(notInForce.symbol, notInForce.documentDate);
  }
  const data = { ...wanted, openAssignments: changesTasks ? wanted.openAssignments : null };
  const known = state.get(keyOf(data));
  if (known && known.openAssignments === data.openAssignments && known.note === data.note) return [];
  if (!known && state.size >= MOST_LINKS) throw new refusals.TooManyLinks(MOST_LINKS);
  return [{ type: 'DocumentLinked.v1', data }];
}
