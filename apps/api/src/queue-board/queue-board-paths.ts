/** Where the board is. */
export const BASE = '/admin/queues';

/** Where a ticket is handed in. */
export const ENTRY = `${BASE}/enter`;
