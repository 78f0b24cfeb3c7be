const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** False for a text with half a surrogate pair: no store keeps it as it is. */
export const isWellFormed = (text: string): boolean => !HALF_A_PAIR.test(text);
