import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import type { When } from './when.js';

interface Told {
  readonly board: components['schemas']['ComplianceDto'];
  /** Of the last entry of the log that the figures reflect. */
  readonly position: number;
}

/** The board with the position it reflects, which a sheet of paper must name. */
export async function complianceAt(unitId: string, query: When['asOf']): Promise<Told> {
  const asked = api.GET('/api/v1/units/{unitId}/compliance', { params: { path: { unitId }, query } });
  const board = await answerOf(asked);
  const { response } = await asked;
  return { board, position: Number(response.headers.get('x-position') ?? 0) };
}
