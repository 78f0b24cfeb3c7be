/**
 * PostgreSQL's binary form of one-dimensional arrays. The text form needs every quote of the JSON inside escaped
 * and unescaped again, which costs more than the insert itself.
 */
const OID = { text: 25, int4: 23, uuid: 2950, json: 114 };
const HEADER = 20;

export function textArray(values: readonly string[]): Buffer {
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

function stringArray(oid: number, values: readonly string[]): Buffer {
  const room = values.reduce((sum, value) => sum + 4 + Buffer.byteLength(value), 0);
  const buffer = allocate(oid, values.length, room);
  let offset = HEADER;
  for (const value of values) {
    const length = buffer.write(value, offset + 4);
    buffer.writeInt32BE(length, offset);
    offset += 4 + length;
  }
  return buffer;
}

function allocate(oid: number, count: number, room: number): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + room);
  const [dimensions, hasNulls, lowerBound] = [1, 0, 1];
  [dimensions, hasNulls, oid, count, lowerBound].forEach((word, index) => buffer.writeInt32BE(word, index * 4));
  return buffer;
}
