import type { RecordedEvent } from '#event-sourcing';
import type { CheckEvent, Finding } from '../inspection/check-events.js';
import type { EvidenceScope } from './evidence-line.js';

/** A shortcoming or violation of a concluded check that was not mended by the cut-off. */
export interface OpenFinding {
  readonly checkId: string;
  readonly findingId: string;
  readonly weight: Finding['weight'];
  /** Remedial demands that rest on it and were neither verified nor waived. */
  readonly remedyIds: readonly string[];
}

/**
 * Findings of one check at a unit that were open at the cut-off: told to the unit by the conclusion, and neither was
 * the check ended nor everything mended that was demanded because of them. `isSettled`: of a remedy, by then.
 */
export function openFindings(
  history: readonly RecordedEvent<CheckEvent>[],
  { unitId, cutOffAt, upTo }: EvidenceScope,
  isSettled: (remedyId: string) => boolean,
): OpenFinding[] {
  const findings = new Map<string, Finding>();
  const demanded = new Map<string, string[]>();
  let isOpen = false;
  for (const { type, data, meta, position } of history) {
    if (position > upTo || Date.parse(meta.occurredAt) > Date.parse(cutOffAt)) continue;
    if (type === 'FindingRecorded.v1') findings.set(data.findingId, data);
    if (type === 'FindingWithdrawn.v1') findings.delete(data.findingId);
    if (type === 'CheckConcluded.v1') isOpen = true;
    if (type === 'CheckClosed.v1' || type === 'CheckCancelled.v1') isOpen = false;
    if (type !== 'RemedyDemanded.v1') continue;
    for (const findingId of data.findingIds) {
      demanded.set(findingId, [...(demanded.get(findingId) ?? []), data.assignmentId]);
    }
  }
  if (!isOpen) return [];
  const checkId = history[0]?.data.checkId ?? '';
  return [...findings.values()]
    .filter((finding) => finding.unitId === unitId && finding.weight !== 'strength')
    .map(({ findingId, weight }) => {
      const remedyIds = demanded.get(findingId) ?? [];
      return { checkId, findingId, weight, remedyIds: remedyIds.filter((remedyId) => !isSettled(remedyId)) };
    })
    .filter(({ findingId, remedyIds }) => remedyIds.length > 0 || !demanded.has(findingId));
}
