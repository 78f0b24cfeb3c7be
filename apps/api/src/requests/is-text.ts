const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Bells and the like, and what shows a text in another order than it is stored in; breaks and tabs are text. */
const UNSEEN = /[^\P{Cc}\t\n\v\f\r\u0085]|[\u202a-\u202e\u2066-\u2069]/u;

/** Soft hyphens, spaces and joiners of no width, and the mark that files begin with; joiners within signs stay. */
const ROOMLESS = /[\u00ad\u200b\u2060\ufeff]/g;

/** The text without signs that nobody sees and that take no room. */
export const withoutRoomless = (text: string): string => text.replace(ROOMLESS, '');

/** False for a text with a NUL or with half a surrogate pair: no store keeps it as it is. */
export const isText = (text: string): boolean => !text.includes('\0') && !HALF_A_PAIR.test(text);

/** Whether a person who reads the text sees all there is, in its order. */
export const isPlainText = (text: string): boolean => isText(text) && !UNSEEN.test(text);
