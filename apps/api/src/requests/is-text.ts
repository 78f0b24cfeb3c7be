const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** False for a text with a NUL or with half a surrogate pair: no store keeps it as it is. */
export const isText = (text: string): boolean => !text.includes('\0') && !HALF_A_PAIR.test(text);
