import type { components } from '../api/schema.js';
import type { Part } from './reporters.js';
import type { ReviewDetail } from './use-review.js';

type Said = components['schemas']['ReviewConclusionDto'];

/** A conclusion as it is typed. */
export interface TypedConclusion {
  readonly concludedOn: string | null;
  readonly number: string;
  readonly documentId: string | null;
  readonly narrative: Readonly<Record<Part | 'direction', string>>;
  /** Of a correction. */
  readonly reason: string;
}

/** What is to be corrected; blank where nothing was said yet. */
export function conclusionTyped({ conclusion }: ReviewDetail): TypedConclusion {
  const { results = '', limits = '', causes = '', lessons = '', direction = '' } = conclusion?.narrative ?? {};
  return {
    concludedOn: conclusion?.concludedOn ?? null,
    number: conclusion?.number ?? '',
    documentId: conclusion?.documentId ?? null,
    narrative: { results, limits, causes, lessons, direction },
    reason: '',
  };
}

/** What is sent of it. */
export const conclusionOf = ({ concludedOn, number, documentId, narrative }: TypedConclusion): Said => ({
  concludedOn: concludedOn ?? '',
  number: number.trim() || null,
  documentId,
  narrative: { ...narrative },
});
