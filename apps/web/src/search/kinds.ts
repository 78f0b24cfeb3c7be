import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

/** What can be found, as the API lists it. */
export interface Found {
  readonly units: Schemas['UnitDto'];
  readonly directives: Schemas['DirectiveSummaryDto'];
  readonly documents: Schemas['DocumentDto'];
  readonly assignments: Schemas['AssignmentDto'];
  readonly checks: Schemas['CheckDto'];
}

export type Kind = keyof Found;
export const KINDS: readonly Kind[] = ['units', 'directives', 'assignments', 'checks', 'documents'];

export const isKind = (name: string): name is Kind => KINDS.some((kind) => kind === name);

export interface Asked {
  readonly text: string;
  /** Empty: of any unit. */
  readonly unitId: string;
  readonly cursor?: string;
  readonly limit: number;
}

type Page<Item> = Promise<{ items: Item[]; next: string | null }>;

/** How each kind is asked for. */
export const SEARCHES: { readonly [K in Kind]: (asked: Asked) => Page<Found[K]> } = {
  units: ({ unitId, ...query }) =>
    answerOf(api.GET('/api/v1/units', { params: { query: { ...query, ...(unitId && { parentId: unitId }) } } })),
  directives: ({ unitId, ...query }) =>
    answerOf(
      api.GET('/api/v1/directives', { params: { query: { ...query, ...(unitId && { issuerUnitId: unitId }) } } }),
    ),
  assignments: ({ unitId, ...query }) =>
    answerOf(api.GET('/api/v1/assignments', { params: { query: { ...query, ...(unitId && { unitId }) } } })),
  checks: ({ unitId, ...query }) =>
    answerOf(api.GET('/api/v1/checks', { params: { query: { ...query, ...(unitId && { unitId }) } } })),
  documents: async ({ unitId: _any, ...query }) => {
    const page = await answerOf(api.GET('/api/v1/documents', { params: { query } }));
    // Directives are listed among the directives.
    return { ...page, items: page.items.filter(({ kind }) => kind === 'reference') };
  },
};
