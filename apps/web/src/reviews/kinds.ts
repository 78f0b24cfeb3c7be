import type { components } from '../api/schema.js';

export type Review = components['schemas']['ReviewDto'];

export const REVIEW_KINDS: readonly Review['kind'][] = ['interim', 'final'];

export const REVIEW_STATUSES: readonly Review['status'][] = ['open', 'concluded', 'cancelled'];
