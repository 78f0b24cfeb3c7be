import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in lower-case hex: the same text gives the same hash, on every machine, for ever. */
export const sha256Of = (text: string): string => hash('sha256', text);
