import { v4 as randomId } from 'uuid';
import type { components } from '../api/schema.js';

export type Decree = components['schemas']['ReformDto'];
export type DecreeBody = components['schemas']['DecreeDto'];
export type Change = Decree['changes'][number];
type ChangeType = Change['type'];
export type UnitKind = components['schemas']['UnitDto']['kind'];

export const CHANGE_TYPES: readonly ChangeType[] = ['establish', 'merge', 'divide', 'rename', 'move', 'dissolve'];

export interface PartDraft {
  readonly into: string | null;
  readonly share: number | null;
  readonly what: string;
}

/**
 * A change while it is typed; which of the fields count depends on its type. A unit that the decree establishes is named
 * by the `key` of the change that does so, for its code may still change.
 */
export interface ChangeDraft {
  readonly key: string;
  readonly type: ChangeType;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind | null;
  readonly parentId: string | null;
  readonly unitIds: readonly string[];
  readonly into: string | null;
  readonly unitId: string | null;
  readonly parts: readonly PartDraft[];
}

export interface DecreeDraft {
  readonly number: string;
  readonly title: string;
  readonly inForceOn: string | null;
  readonly changes: readonly ChangeDraft[];
  /** Of a correction. */
  readonly reason: string;
}

export const NO_DECREE: DecreeDraft = { number: '', title: '', inForceOn: null, changes: [], reason: '' };
export const NO_PART: PartDraft = { into: null, share: null, what: '' };

export const newChange = (type: ChangeType): ChangeDraft => ({
  key: randomId(),
  type,
  code: '',
  name: '',
  kind: type === 'establish' ? 'commune-committee' : null,
  parentId: null,
  unitIds: [],
  into: null,
  unitId: null,
  parts: type === 'divide' ? [NO_PART, NO_PART] : [],
});

/** A decree as it stands, to be corrected. */
export function draftOf({ number, title, inForceOn, changes }: Decree): DecreeDraft {
  return { number, title, inForceOn, reason: '', changes: changes.map(changeDraftOf) };
}

function changeDraftOf({ type, unit, ...change }: Change): ChangeDraft {
  const { name = '', parentId = null, unitIds = [], into = null, unitId = null, parts = [] } = change;
  return {
    key: unit?.unitId ?? randomId(),
    type,
    code: unit?.code ?? '',
    name: unit?.name ?? name,
    kind: unit?.kind ?? null,
    parentId: unit ? unit.parentId : parentId,
    unitIds,
    into,
    unitId,
    parts: parts.map((part) => ({ ...part, what: part.what ?? '' })),
  };
}

/** Fields of a change that must not stay blank. */
export function missingIn({ type, code, name, unitIds, into, unitId, parts }: ChangeDraft): readonly string[] {
  const blank = (field: string, isBlank: boolean) => (isBlank ? [field] : []);
  switch (type) {
    case 'establish':
      return [...blank('code', code.trim() === ''), ...blank('name', name.trim() === '')];
    case 'merge':
      return [...blank('unitIds', unitIds.length === 0), ...blank('into', into === null)];
    case 'divide':
      return [
        ...blank('unitId', unitId === null),
        ...parts.flatMap((part, index) => blank(`parts.${index}`, part.into === null)),
      ];
    case 'rename':
      return [...blank('unitId', unitId === null), ...blank('name', name.trim() === '')];
    case 'move':
    case 'dissolve':
      return blank('unitId', unitId === null);
  }
}

/** What is sent: new units are named by the codes they have now. */
export function bodyOf({ number, title, inForceOn, changes }: DecreeDraft): DecreeBody {
  const codes = new Map(changes.filter(({ type }) => type === 'establish').map(({ key, code }) => [key, code.trim()]));
  const meant = (unit: string | null) => (unit === null ? '' : (codes.get(unit) ?? unit));
  return {
    number: number.trim(),
    title: title.trim(),
    inForceOn: inForceOn ?? '',
    changes: changes.map((change) => changeBody(change, meant)),
  };
}

function changeBody(change: ChangeDraft, meant: (unit: string | null) => string): DecreeBody['changes'][number] {
  const { type, code, name, kind, parentId, unitIds, into, unitId, parts } = change;
  const superior = parentId === null ? null : meant(parentId);
  switch (type) {
    case 'establish': {
      const unit = { code: code.trim(), name: name.trim(), kind: kind ?? 'commune-committee', parentId: superior };
      return { type, unit };
    }
    case 'merge':
      return { type, unitIds: [...unitIds], into: meant(into) };
    case 'divide':
      return {
        type,
        unitId: meant(unitId),
        parts: parts.map((part) => ({ into: meant(part.into), share: part.share, what: part.what.trim() || null })),
      };
    case 'rename':
      return { type, unitId: meant(unitId), name: name.trim() };
    case 'move':
      return { type, unitId: meant(unitId), parentId: superior };
    case 'dissolve':
      return { type, unitId: meant(unitId) };
  }
}
