import type { Projection } from '#event-sourcing';
import type { UnitGroup, UnitGroupEvent } from '#domain';

export interface UnitGroupRow extends UnitGroup {
  /** Revision of the group's stream. */
  readonly revision: number;
}

export const unitGroups: Projection<UnitGroupEvent, UnitGroupRow> = {
  name: 'unit-groups.v1',
  table: 'unit_groups',
  key: 'groupId',
  keysOf: ({ data }) => [data.groupId],
  empty: (groupId) => ({
    groupId,
    code: '',
    name: '',
    aliases: [],
    selector: { kinds: [], below: null },
    include: [],
    exclude: [],
    revision: -1,
  }),
  on: {
    'UnitGroupDefined.v1': (_row, { data, revision }) => {
      const { groupId, code, name, aliases, selector, include, exclude } = data;
      return { groupId, code, name, aliases, selector, include, exclude, revision };
    },
  },
};
