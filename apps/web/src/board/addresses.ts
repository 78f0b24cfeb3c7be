import { paths } from '../frame/paths.js';

type Named = Readonly<Record<string, string | undefined>>;

const asked = (named: Named): string => {
  const given = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

/** The board of a unit, at the time that is looked at. */
export const boardAt = (unitId: string, named: Named = {}): string => paths.board(unitId) + asked(named);

/** What a number of the board counts. */
export const listAt = (unitId: string, named: Named): string => `${paths.board(unitId)}/assignments${asked(named)}`;

export const reportAt = (unitId: string, named: Named): string => `${paths.board(unitId)}/report${asked(named)}`;
