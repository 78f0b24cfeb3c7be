/** As many as a sentence can bear. */
const MOST = 5;

/** The first few names, and a sign that there are more. */
export const firstOf = (names: readonly string[]): string =>
  [...names.slice(0, MOST), ...(names.length > MOST ? ['…'] : [])].join(', ');
