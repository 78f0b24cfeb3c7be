/** As the server tells names and units of measure apart: neither case nor spaces matter. */
export const sameKey = (text: string | null): string =>
  (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
