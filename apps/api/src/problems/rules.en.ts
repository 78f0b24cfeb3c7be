import type { Expectation } from './expectation.js';
import type { RuleWords } from './rules.js';

const span = ({ least = 0, most }: Expectation) => (least === 0 ? `at most ${most}` : `${least} to ${most}`);
const text = (expected: Expectation) =>
  expected.most === undefined ? 'must be text' : `must be text of ${span(expected)} characters`;
const list = (expected: Expectation) => `must be a list of ${span(expected)} items`;
const whole = ({ least, most }: Expectation) => `must be a whole number from ${least} to ${most}`;
const number = ({ least, most }: Expectation) =>
  least === undefined ? 'must be a number' : `must be a number from ${least} to ${most}`;

/** What a field takes, to be read after the field's name. */
export const rulesEn: RuleWords = {
  missing: 'is missing',
  unknown: 'is not valid',
  suchAs: 'such as',
  forms: {
    day: 'must be a day as YYYY-MM-DD from 1900 to 2199',
    instant: 'must be an instant as ISO 8601 with its offset',
    id: 'must be an id of letters, digits, ".", "_" and "-", 64 at most',
    sha256: 'must be a SHA-256 hash as 64 hexadecimal digits in lower case',
    login: 'must be 1 to 100 letters, digits, ".", "_", "@" and "-"',
    email: 'must be an e-mail address',
    year: 'must be a year from 1900 to 2199',
    etag: 'must be an ETag of this API',
    'idempotency-key': 'must be 1 to 200 printable characters without spaces',
    position: 'must be a position of the log, as a command answered it',
  },
  rules: {
    whitelistValidation: () => 'is no field of this request; leave it out',
    isString: text,
    minLength: text,
    maxLength: text,
    isIn: ({ allowed = [] }) => `must be one of ${allowed.join(', ')}`,
    isBoolean: () => 'must be true or false',
    isInt: whole,
    isNumber: number,
    min: number,
    max: number,
    isArray: list,
    arrayMinSize: list,
    arrayMaxSize: list,
    nestedValidation: () => 'must be an object',
    isObject: () => 'must be an object',
    plainText: () =>
      'holds a control character (such as NUL or U+202E) or half a character, which are no text; remove them',
    notInFuture: () => 'must not lie in the future',
    notBefore2000: () => 'must not be before the year 2000',
    addresseeParts: () => 'must have unitId where kind is unit, groupId where kind is group, and not both',
    referenceParts: () =>
      'must have assignmentId; for an event subjectKind, subjectId and eventId; for evidence assignmentId and sha256; for a file sha256 and name',
    deadlineParts: () => 'must have lastDay where kind is date, days where kind is term, and not both',
  },
};
