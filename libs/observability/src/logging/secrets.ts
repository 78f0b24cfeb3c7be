/** What stands in for a secret. */
const HIDDEN = '***';

const SECRET_NAME = String.raw`[\w-]*(?:password|passwd|secret|token|authorization|cookie|ticket)[\w-]*`;

/** A field of a JSON text by such a name, or of one that is itself a string in a JSON text. */
const FIELD = new RegExp(String.raw`"(${SECRET_NAME})":"(?:[^"\\]|\\.)*"`, 'gi');
const FIELD_IN_STRING = new RegExp(String.raw`\\"(${SECRET_NAME})\\"\s*:\s*\\".*?\\"`, 'gi');

/** `postgres://user:password@host`; a password with an `@` in it is taken to the last one. */
const LOGIN_OF_URL = /(:\/\/[^\s:@/"\\]*):[^\s/"\\]*@/g;

const BEARER = /\b(Bearer|Basic) +[\w.~+/=-]+/gi;

/** As one-time passwords are made: four groups of four. Not a part of a UUID. */
const ONE_TIME_PASSWORD = /(?<![\w-])(?:[a-z0-9]{4}-){3}[a-z0-9]{4}(?![\w-])/g;

/** 32 random bytes, as tokens and tickets are; a hash written so is no loss. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g;

/** The line as it may be kept. Nobody should log a secret; this is for the day when somebody does. */
export function withoutSecrets(line: string): string {
  return line
    .replace(FIELD, `"$1":"${HIDDEN}"`)
    .replace(FIELD_IN_STRING, String.raw`\"$1\":\"${HIDDEN}\"`)
    .replace(LOGIN_OF_URL, `$1:${HIDDEN}@`)
    .replace(BEARER, `$1 ${HIDDEN}`)
    .replace(ONE_TIME_PASSWORD, HIDDEN)
    .replace(TOKEN, HIDDEN);
}
