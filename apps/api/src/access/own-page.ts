import { ForeignPage } from '../problems/refusals.js';
import type { ApiRequest } from '../requests/api-request.js';

/**
 * What changes something by a cookie comes from a page of this server. Beside the strict cookie, which browsers of today
 * keep to.
 * @throws ForeignPage
 */
export function demandOwnPage({ headers, host }: Pick<ApiRequest, 'headers' | 'host'>): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwn = origin === undefined ? site === undefined || site === 'same-origin' : hostOf(origin) === host;
  if (!isOwn) throw new ForeignPage();
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
