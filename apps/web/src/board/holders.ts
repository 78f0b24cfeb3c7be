/** Who may hold the clock of an assignment. */
export const HOLDERS = ['doer', 'approver', 'giver'] as const;
export type Holder = (typeof HOLDERS)[number];

export const holderFrom = (text: string): Holder | null => HOLDERS.find((holder) => holder === text) ?? null;
