import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

/** An assignment that proves something: as a whole, by what happened to it, by what was handed in for it. */
export interface AssignmentProof {
  readonly assignmentId: string;
  readonly label: string;
  readonly isWhole: boolean;
  readonly eventIds: readonly string[];
  readonly evidence: readonly { readonly sha256: string; readonly name: string }[];
}

export interface TypedFinding {
  readonly unitId: string | null;
  readonly weight: Schemas['RecordFindingDto']['weight'] | null;
  readonly text: string;
  readonly assignments: readonly AssignmentProof[];
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
}

export const BLANK_FINDING: TypedFinding = { unitId: null, weight: null, text: '', assignments: [], files: [] };

export const WEIGHTS = ['strength', 'shortcoming', 'violation'] as const;

type Reference = Schemas['FindingReferenceDto'];

/** What is sent of it. What is missing is sent as missing: the API names it. */
export function findingOf(typed: TypedFinding): Schemas['RecordFindingDto'] {
  const { unitId, weight, text, assignments, files } = typed;
  const references: Reference[] = [
    ...assignments.flatMap(({ assignmentId, isWhole, eventIds, evidence }): Reference[] => [
      ...(isWhole ? [{ kind: 'assignment' as const, assignmentId }] : []),
      ...eventIds.map((eventId) => {
        return { kind: 'event' as const, subjectKind: 'assignment' as const, subjectId: assignmentId, eventId };
      }),
      ...evidence.map(({ sha256, name }) => ({ kind: 'evidence' as const, assignmentId, sha256, name })),
    ]),
    ...files.map(({ sha256, name }) => ({ kind: 'file' as const, sha256, name })),
  ];
  return { unitId: unitId ?? '', weight: weight ?? ('' as 'strength'), text, references };
}
