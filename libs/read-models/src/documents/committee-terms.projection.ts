import type { Projection } from '#event-sourcing';
import type { CommitteeTerm, CommitteeTermEvent } from '#domain';

export interface CommitteeTermRow extends CommitteeTerm {
  readonly termKey: string;
  /** Revision of the stream of the committee's terms. */
  readonly revision: number;
}

export const terms: Projection<CommitteeTermEvent, CommitteeTermRow> = {
  name: 'committee-terms.v1',
  table: 'committee_terms',
  key: 'termKey',
  keysOf: ({ data: { unitId, termId } }) => [`${unitId}/${termId}`],
  empty: (termKey) => ({ termKey, unitId: '', termId: '', name: '', startsOn: '', endsOn: null, revision: -1 }),
  on: {
    'CommitteeTermDeclared.v1': ({ termKey }, { data, revision }) => ({ ...data, termKey, revision }),
    'CommitteeTermRemoved.v1': () => null,
  },
};
