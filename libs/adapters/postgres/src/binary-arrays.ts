/**
 * PostgreSQL's binary form of one-dimensional arrays. The text form needs every quote of the JSON inside escaped
 * and unescaped again, which costs more than the insert itself.
 */
const OID = { text: 25, int4: 23, uuid: 2950, json: 114 };
const HEADER = 20;
/** Stands where an element's length would. */
const NULL = -1;

export function textArray(values: readonly (string | null)[]): Buffer {
  return stringArray(OID.text, values);
}

/** Of texts that are JSON already. */
export function jsonArray(values: readonly string[]): Buffer {
  return stringArray(OID.json, values);
}

export function int4Array(values: readonly number[]): Buffer {
  const buffer = allocate(OID.int4, values.length, values.length * 8);
  let offset = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(4, offset);
    buffer.writeInt32BE(value, offset + 4);
    offset += 8;
  }
  return buffer;
}

/** Of ids in their usual text form. */
export function uuidArray(ids: readonly string[]): Buffer {
  const buffer = allocate(OID.uuid, ids.length, ids.length * 20);
  let offset = HEADER;
  for (const id of ids) {
    buffer.writeInt32BE(16, offset);
    buffer.write(id.replaceAll('-', ''), offset + 4, 'hex');
    offset += 20;
  }
  return buffer;
}

function stringArray(oid: number, values: readonly (string | null)[]): Buffer {
  let room = 0;
  let hasNulls = false;
  for (const value of values) {
    if (value === null) hasNulls = true;
    room += 4 + (value === null ? 0 : Buffer.byteLength(value));
  }
  const buffer = allocate(oid, values.length, room, hasNulls);
  let offset = HEADER;
  for (const value of values) {
    const length = value === null ? NULL : buffer.write(value, offset + 4);
    buffer.writeInt32BE(length, offset);
    offset += 4 + Math.max(length, 0);
  }
  return buffer;
}

function allocate(oid: number, count: number, room: number, hasNulls = false): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + room);
  const [dimensions, lowerBound] = [1, 1];
  const words = [dimensions, Number(hasNulls), oid, count, lowerBound];
  for (const [index, word] of words.entries()) buffer.writeInt32BE(word, index * 4);
  return buffer;
}
