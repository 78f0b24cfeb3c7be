import type { Projection } from '#event-sourcing';
import type { CheckProgramme, CheckProgrammeEvent } from '#domain';

export interface CheckProgrammeRow extends CheckProgramme {
  readonly revision: number;
}

export const checkProgrammes: Projection<CheckProgrammeEvent, CheckProgrammeRow> = {
  name: 'check-programmes.v1',
  table: 'check_programmes',
  key: 'programmeId',
  keysOf: ({ data }) => [data.programmeId],
  empty: (programmeId) => ({ programmeId, unitId: '', year: 0, title: '', approval: null, revision: -1 }),
  on: {
    'CheckProgrammeDeclared.v1': (_row, { data, revision }) => {
      const { programmeId, unitId, year, title, approval } = data;
      return { programmeId, unitId, year, title, approval, revision };
    },
  },
};
