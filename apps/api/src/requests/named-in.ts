/** The fields that a request names, null among them; what it leaves out is not there, whatever its class declares. */
export function namedIn<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
