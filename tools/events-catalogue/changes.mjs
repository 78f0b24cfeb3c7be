import { nameIn } from './declared-events.mjs';

/** Says of each published type whose shape is no longer the published one what to do instead. */
export function changedShapes({ events, shapes }, published) {
  const problems = [];
  const declared = new Map(events.map(({ type, schema }) => [type, schema]));
  for (const [type, schema] of Object.entries(published)) {
    if (!isEventType(type)) continue;
    const now = declared.get(type);
    if (!now) {
      if (hasSuccessor(type, declared)) continue;
      problems.push(`${type} is published and no longer declared: keep it, or declare ${next(type)} and an upcaster`);
    } else if (shapeOf(now, shapes) !== shapeOf(schema, published)) {
      problems.push(`${type} is published and its shape changed: restore it, or publish ${next(type)} and an upcaster`);
    }
  }
  return problems;
}

/** Published types that a newer version replaced; the log still holds them, so they stay in the catalogue. */
export function withdrawnTypes({ events }, published) {
  const declared = new Map(events.map(({ type, schema }) => [type, schema]));
  const withdrawn = Object.keys(published).filter((type) => isEventType(type) && !declared.has(type));
  return Object.fromEntries(withdrawn.map((type) => [type, expanded(published[type], published)]));
}

function isEventType(name) {
  return /\.v\d+$/.test(name);
}

function next(type) {
  const [name, version] = type.split('.v');
  return `${name}.v${Number(version) + 1}`;
}

function hasSuccessor(type, declared) {
  const [name, version] = type.split('.v');
  return [...declared.keys()].some((other) => other.startsWith(`${name}.v`) && Number(other.split('.v')[1]) > version);
}

/** The shape alone, in one spelling: whatever it is called, however it is ordered, whatever is said of it. */
function shapeOf(schema, definitions) {
  return JSON.stringify(expanded(schema, definitions));
}

function expanded(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((part) => expanded(part, definitions)).toSorted(bySpelling);
  if (schema === null || typeof schema !== 'object') return schema;
  if (schema.$ref) return expanded(definitions[nameIn(schema.$ref)], definitions);
  const keys = Object.keys(schema).toSorted();
  // A property may well be called "description"; an annotation is a text.
  const shaping = keys.filter((key) => key !== 'description' || typeof schema[key] !== 'string');
  return Object.fromEntries(shaping.map((key) => [key, expanded(schema[key], definitions)]));
}

function bySpelling(one, other) {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  return left < right ? -1 : Number(left > right);
}
