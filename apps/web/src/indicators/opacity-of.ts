/** Of a bar: pale where reports are missing, so that it does not pretend to be whole. */
export const opacityOf = (reported: number, given: number): number => (reported < given ? 0.45 : 1);
