import type { components } from '../api/schema.js';
import { taskPath, type Content, type FieldPath, type Task } from './draft-content.js';

type AsRead = components['schemas']['DirectiveAsReadDto'];
type ReadTask = AsRead['tasks'][number];
type Span = components['schemas']['SpanDto'];

/** Where a field was read from, in UTF-16 units of the text. */
export interface Place {
  readonly path: FieldPath;
  readonly span: Span;
}

/** What a field holds, held against the text: as it was read, corrected, entered where the text is blank, or blank. */
export type Standing = 'read' | 'corrected' | 'entered' | 'blank';

interface Comparison {
  readonly spans: readonly Span[];
  readonly isBlank: boolean;
  readonly isSame: boolean;
}

type Compared = Readonly<Record<FieldPath, Comparison>>;

type Read<Value> = { readonly value: Value; readonly span: Span } | null | undefined;

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const compare = <Value>(read: Read<Value>, isBlank: boolean, isSame: (value: Value) => boolean): Comparison => ({
  spans: read ? [read.span] : [],
  isBlank,
  isSame: read ? isSame(read.value) : false,
});

/** Every field that the text may hold, compared with what the draft has. */
export function compareWithText(read: AsRead, content: Content): Compared {
  const { signer, followUp } = content;
  const plain = (field: 'type' | 'number' | 'title' | 'documentDate' | 'dissemination') =>
    compare(read[field], !content[field], (value) => value === content[field]);
  const compared: Record<FieldPath, Comparison> = {
    type: plain('type'),
    number: plain('number'),
    title: plain('title'),
    documentDate: plain('documentDate'),
    dissemination: plain('dissemination'),
    issuerUnitId: compare(read.issuer, !content.issuerUnitId, (value) => value === content.issuerNamed),
    signedAt: compare(
      read.signedAt,
      !content.signedAt,
      (value) => content.signedAt !== null && Date.parse(value) === Date.parse(content.signedAt),
    ),
    signer: compare(
      read.signer,
      !signer || !(signer.name ?? signer.position ?? signer.capacity),
      ({ name, position, capacity }) =>
        alike(signer, { name, position, capacity }) || sameSigner(signer, { name, position, capacity }),
    ),
    'followUp.monitorUnitId': compare(
      read.followUp?.monitor,
      !followUp?.monitorUnitId,
      (value) => value === followUp?.monitorNamed,
    ),
    'followUp.coordinators': {
      spans: read.followUp?.coordinators.map(({ span }) => span) ?? [],
      isBlank: !followUp?.coordinators.length,
      isSame: alike(
        read.followUp?.coordinators.map(({ name }) => name),
        followUp?.coordinators,
      ),
    },
    'followUp.reportsTo': compare(
      read.followUp?.reportsTo,
      !followUp?.reportsTo,
      (value) => value === followUp?.reportsTo,
    ),
    'followUp.recurrence': compareRecurrence(read.followUp?.recurrence, followUp?.recurrence ?? null),
    recipients: {
      spans: read.recipients.map(({ span }) => span),
      isBlank: content.recipients.length === 0,
      isSame: alike(
        read.recipients.map(({ unit }) => unit),
        content.recipients.map(({ unit }) => unit),
      ),
    },
    basis: {
      spans: read.basis.map(({ span }) => span),
      isBlank: content.basis.length === 0,
      isSame: alike([...new Set(read.basis.map(({ symbol }) => symbol))], content.basis),
    },
  };
  const tasks = new Map(content.tasks.map((task) => [task.no, task]));
  for (const one of read.tasks) {
    const task = tasks.get(one.no);
    if (task) Object.assign(compared, compareTask(one, task));
  }
  return compared;
}

type Signer = NonNullable<Content['signer']>;

const sameSigner = (one: Content['signer'], other: Signer) =>
  one !== null && one.name === other.name && one.position === other.position && one.capacity === other.capacity;

function compareTask(read: ReadTask, task: Task): Compared {
  const { deadline } = task;
  return {
    [taskPath(task.no, 'text')]: compare(read.text, task.text === '', (value) => value === task.text),
    [taskPath(task.no, 'addressees')]: compare(read.lead, task.addressees.length === 0, (value) =>
      alike(value, task.addressedAs),
    ),
    [taskPath(task.no, 'coordinatorIds')]: compare(
      read.coordinators,
      task.coordinatorIds.length === 0,
      (value) => value.length === task.coordinatorIds.length,
    ),
    [taskPath(task.no, 'deadline')]: compare(read.deadline, deadline === null, (value) =>
      value.kind === 'date'
        ? deadline?.kind === 'date' && deadline.lastDay === value.lastDay
        : deadline?.kind === 'term' && deadline.days === value.days && deadline.workingDays === value.workingDays,
    ),
    [taskPath(task.no, 'recurrence')]: compareRecurrence(read.recurrence, task.recurrence),
    [taskPath(task.no, 'productRequired')]: compare(read.product, !task.productRequired, () => task.productRequired),
  };
}

function compareRecurrence(read: ReadTask['recurrence'] | undefined, recurrence: Task['recurrence']): Comparison {
  return {
    spans: read ? [read.span] : [],
    isBlank: recurrence === null || (recurrence.period === null && !recurrence.rule),
    isSame:
      read !== null && read !== undefined && recurrence !== null && (read.period?.value ?? null) === recurrence.period,
  };
}

/** How a field stands against the text; null where the text has nothing to say of it and it is left out. */
export function standingOf(compared: Compared, path: FieldPath): Standing | null {
  const comparison = compared[path];
  if (!comparison) return null;
  const { spans, isBlank, isSame } = comparison;
  if (isBlank) return 'blank';
  if (spans.length === 0) return 'entered';
  return isSame ? 'read' : 'corrected';
}

export const placesOf = (compared: Compared): Place[] =>
  Object.entries(compared).flatMap(([path, { spans }]) => spans.map((span) => ({ path, span })));

/** What was stated in the words of the text, beside what was understood: of a deadline. */
export function statedDeadline(read: AsRead | null, no: string): string | null {
  return read?.tasks.find((task) => task.no === no)?.deadline?.value.stated ?? null;
}
