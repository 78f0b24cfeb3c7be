import type { components } from '../api/schema.js';

type Check = components['schemas']['CheckDto'];

export const CHECK_KINDS: readonly Check['kind'][] = [
  'check-regular',
  'check-periodic',
  'check-unannounced',
  'check-thematic',
  'check-on-signs-of-violation',
  'supervision-regular',
  'supervision-thematic',
];

export const CHECK_STATUSES: readonly Check['status'][] = ['planned', 'opened', 'concluded', 'closed', 'cancelled'];
