import {
  DOCUMENT_KINDS,
  OPEN_ASSIGNMENTS,
  RELATIONS,
  type DocumentKind,
  type OpenAssignments,
  type Relation,
} from '#domain';
import type {
  DocumentFileView,
  DocumentFlags,
  DocumentSummary,
  LineageLink,
  LineageNode,
  LineageView,
} from '#read-models';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

const STATUSES: EachOf<DocumentSummary['status']> = { draft: true, issued: true, recalled: true, entered: true };
const LAPSES: EachOf<NonNullable<DocumentSummary['lapsed']>> = { replaced: true, recalled: true };

export class DocumentFlagsDto implements DocumentFlags {
  @shown.choice(LAPSES, { nullable: true, description: 'By a document in force, or by its issuer' })
  readonly lapsed!: DocumentSummary['lapsed'];
  @shown.flag({ description: 'It rests on a document that was replaced or recalled' })
  readonly restsOnLapsed!: boolean;
  @shown.flag({ description: 'Another document of the committee, the type and the term has its number' })
  readonly doubleNumber!: boolean;
}

/** A directive or a document of another system; of one outside the reader’s scope the head is null. */
export class DocumentDto extends DocumentFlagsDto implements DocumentSummary {
  @shown.id()
  readonly documentId!: string;
  @shown.choice(DOCUMENT_KINDS)
  readonly kind!: DocumentKind;
  @shown.choice(STATUSES)
  readonly status!: DocumentSummary['status'];
  @shown.flag({ description: 'Outside the reader’s scope' })
  readonly hidden!: boolean;
  @shown.text({ nullable: true })
  readonly symbol!: string | null;
  @shown.text({ nullable: true })
  readonly type!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.id({ nullable: true })
  readonly issuerUnitId!: string | null;
  @shown.text({ nullable: true })
  readonly issuerName!: string | null;
  @shown.day({ nullable: true })
  readonly documentDate!: string | null;
  @shown.id({ nullable: true, description: 'The unit whose clerk drafted or entered it' })
  readonly ownerUnitId!: string | null;
}

export const DocumentPageDto = pageOf(DocumentDto, 'DocumentPageDto');

export class LineageNodeDto extends DocumentDto implements LineageNode {
  @shown.whole({ description: '-1 is one above the document asked for, 1 is one below' })
  readonly generation!: number;
}

export class LineageLinkDto implements LineageLink {
  @shown.id({ description: 'The later document' })
  readonly fromId!: string;
  @shown.choice(RELATIONS)
  readonly relation!: Relation;
  @shown.id({ description: 'The earlier document' })
  readonly toId!: string;
  @shown.choice(OPEN_ASSIGNMENTS, { nullable: true })
  readonly openAssignments!: OpenAssignments | null;
  @shown.text({ nullable: true })
  readonly note!: string | null;
}

export class LineageDto implements LineageView {
  @shown.parts(() => LineageNodeDto, { description: 'From the oldest generation down' })
  readonly documents!: readonly LineageNodeDto[];
  @shown.parts(() => LineageLinkDto)
  readonly links!: readonly LineageLinkDto[];
  @shown.flag({ description: 'There are more generations or documents than are shown' })
  readonly truncated!: boolean;
}

class CitedDto {
  @shown.text({ description: 'As the text cites it' })
  readonly symbol!: string;
  @shown.parts(() => DocumentDto, { description: 'Known documents of this symbol; none: it may be entered' })
  readonly documents!: readonly DocumentDto[];
  @shown.flag({ description: 'The document is linked to one of them' })
  readonly linked!: boolean;
}

export const CitedListDto = listOf(CitedDto, 'CitedListDto');

const STATES = ['whole', 'changed', 'missing'] as const;

class DocumentFileDto implements DocumentFileView {
  @shown.sha256()
  readonly sha256!: string;
  @shown.text()
  readonly name!: string;
  @shown.count({ description: 'Bytes' })
  readonly size!: number;
  @shown.text()
  readonly mediaType!: string;
  @shown.instant()
  readonly attachedAt!: string;
  @shown.choice(STATES, { description: 'Whether its content is what was attached, found by reading it now' })
  readonly state!: (typeof STATES)[number];
}

export const DocumentFileListDto = listOf(DocumentFileDto, 'DocumentFileListDto');
