/** 2026-03-31 as it is written in Vietnamese: 31/03/2026. */
export const dayInWords = (date: string | undefined): string => (date ?? '?').split('-').reverse().join('/');
