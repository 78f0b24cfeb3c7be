/** What is alike of a code however it is cased and composed: people do not tell `HU-1` and `hu-1` apart. */
export const codeKey = (code: string): string => code.normalize('NFC').trim().toLowerCase();
