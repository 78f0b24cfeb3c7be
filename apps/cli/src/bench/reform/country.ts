import { readFileSync } from 'node:fs';
import { unitIdOf } from '#application';
import { assignmentIdOf, assignmentStream, dueAt, unitStream, type AssignmentTerms } from '#domain';
import { deriveId, eventIdOf, NO_STREAM, type NewEvent, type StreamAppend } from '#event-sourcing';
import { successionTable, type SuccessionRow } from '#intake';

export const ROOT = unitIdOf('TW');
export const provinceId = (code: string): string => unitIdOf(`TU-${code}`);
export const communeCode = (code: string): string => `DU-${code}`;

/** Open assignments of each commune; one more is done, late. */
export const OPEN_EACH = 10;

const ACTOR = { userId: 'bench', unitId: ROOT, role: 'unit-officer' };
const BEFORE_REFORM = '2025-06-01T02:00:00.000Z';

/** The communes of a table, old and new, and what the table says becomes of each old one. */
export interface Country {
  readonly text: string;
  readonly rows: readonly SuccessionRow[];
  readonly newProvinces: readonly string[];
  /** Codes of old communes; a row without a code is an area that had no commune. */
  readonly old: ReadonlyMap<string, OldCommune>;
}

export interface OldCommune {
  readonly name: string;
  readonly province: string;
  readonly district: string;
  /** Passes on by itself, waits for a decision, or goes on. */
  readonly outcome: 'passes' | 'waits' | 'stays';
}

/** @param only these new provinces; null for the whole country */
export function countryIn(file: string, only: readonly string[] | null): Country {
  const text = readFileSync(file, 'utf8');
  const all = successionTable(text).rows;
  const rows = only ? all.filter(({ newSuperiorCode }) => only.includes(newSuperiorCode)) : all;
  const places = placesIn(text);
  const byOld = new Map<string, SuccessionRow[]>();
  for (const row of rows) if (row.oldCode !== '') byOld.set(row.oldCode, [...(byOld.get(row.oldCode) ?? []), row]);
  const old = new Map(
    [...byOld].map(([code, [first, ...others]]): [string, OldCommune] => {
      const { relation, oldName } = first!;
      const single = others.length === 0;
      const stays = single && (relation === 'unchanged' || relation === 'retyped');
      const outcome = stays ? 'stays' : single && relation === 'whole' ? 'passes' : 'waits';
      return [code, { name: oldName, ...places.get(code)!, outcome }];
    }),
  );
  return { text, rows, newProvinces: [...new Set(rows.map(({ newSuperiorCode }) => newSuperiorCode))], old };
}

function placesIn(text: string): Map<string, { province: string; district: string }> {
  const places = new Map<string, { province: string; district: string }>();
  for (const line of text.split('\n').slice(1)) {
    const [province = '', , district = '', , commune = ''] = line.split(',');
    places.set(commune, { province, district });
  }
  return places;
}

/** Everything that is there before the reform: the root, old provinces, districts and communes, and their assignments. */
export function* seedOf({ old, newProvinces }: Country): Iterable<StreamAppend> {
  const provinces = new Set([...newProvinces, ...[...old.values()].map(({ province }) => province)]);
  const districts = new Map([...old.values()].map(({ district, province }) => [district, province]));
  yield unitAppend('TW', 'Trung ương', 'central-committee', null);
  for (const code of provinces) yield unitAppend(`TU-${code}`, `Tỉnh ủy ${code}`, 'province-committee', ROOT);
  for (const [code, province] of districts) {
    yield unitAppend(`HU-${code}`, `Huyện ủy ${code}`, 'district-committee', provinceId(province));
  }
  for (const [code, { name, district }] of old) {
    yield unitAppend(communeCode(code), `Đảng ủy ${name}`, 'commune-committee', unitIdOf(`HU-${district}`));
  }
  for (const code of old.keys()) for (let n = 0; n <= OPEN_EACH; n++) yield assignmentAppend(code, n);
}

function unitAppend(code: string, name: string, kind: string, parentId: string | null): StreamAppend {
  const unitId = unitIdOf(code);
  const data = { unitId, code, name, kind, parentId, establishedOn: '2000-01-01' };
  return {
    stream: unitStream(unitId),
    expectedRevision: NO_STREAM,
    events: [eventOf('UnitEstablished.v1', code, data)],
  };
}

/** Of ten open ones three are overdue, two reported, one suspended, one without a deadline; the eleventh is done late. */
function assignmentAppend(code: string, n: number): StreamAppend {
  const unitId = unitIdOf(communeCode(code));
  const directiveId = deriveId('reform-directive', n);
  const lastDay = n < 3 || n === OPEN_EACH ? '2025-05-31' : '2025-12-31';
  const terms: AssignmentTerms = {
    assignmentId: assignmentIdOf(directiveId, '1', unitId),
    directiveId,
    taskNo: '1',
    unitId,
    coordinatorIds: [],
    giverUnitId: ROOT,
    monitorUnitId: null,
    parentAssignmentId: null,
    content: null,
    productRequired: false,
    deadline: n === 9 ? null : { lastDay, statedLastDay: lastDay, dueAt: dueAt(lastDay) },
  };
  const { assignmentId } = terms;
  const key = `${code} ${n}`;
  const reportId = deriveId('reform-report', key);
  const report = { assignmentId, reportId, narrative: { results: 'Đã làm' }, indicators: [], evidence: [] };
  const submitted = { ...report, submittedAt: BEFORE_REFORM, byUserId: 'officer' };
  const events = [eventOf('AssignmentGiven.v1', key, terms)];
  if (n > 3 || n === OPEN_EACH) events.push(eventOf('AssignmentAcknowledged.v1', key, { assignmentId }));
  if (n === 6 || n === 7 || n === OPEN_EACH) events.push(eventOf('ReportSubmitted.v1', key, submitted));
  if (n === 8) events.push(eventOf('AssignmentSuspended.v1', key, { assignmentId, reason: 'Chờ sắp xếp' }));
  if (n === OPEN_EACH) events.push(eventOf('ReportAccepted.v1', key, { assignmentId, reportId, remark: null }));
  return { stream: assignmentStream(assignmentId), expectedRevision: NO_STREAM, events };
}

function eventOf(type: string, key: string, data: object): NewEvent {
  const commandId = deriveId('reform-seed', type, key);
  const meta = { commandId, correlationId: commandId, causationId: null, actor: ACTOR, occurredAt: BEFORE_REFORM };
  return { id: eventIdOf(commandId, 0), type, data, meta };
}
