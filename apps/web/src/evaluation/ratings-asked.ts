export const STATUSES = ['opened', 'self-rated', 'appraised', 'decided', 'waived', 'cancelled'] as const;
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
