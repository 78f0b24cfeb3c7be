import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { FAMILIES } from './families.mjs';

/**
 * Reads the event declarations of libs/domain.
 * @returns {{ events: { type: string, family: string, schema: object }[], shapes: Record<string, object> }}
 *   `schema` describes the event's data; both refer to shared `shapes` as `#/definitions/<name>`
 */
export function declaredEvents(root) {
  const generator = createGenerator({
    path: join(root, 'libs/domain/src/index.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    // The types are checked by `npm run types`; here they are only read.
    skipTypeCheck: true,
    topRef: false,
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: false,
  });
  const events = [];
  const shapes = {};
  for (const family of Object.keys(FAMILIES)) {
    const { definitions, ...union } = generator.createSchema(family);
    for (const member of membersOf(union, definitions)) {
      const { type, data } = member.properties;
      events.push({ type: type.const, family, schema: resolved(data, definitions) });
      gather(events.at(-1).schema, definitions, shapes);
    }
  }
  return { events, shapes };
}

function membersOf(schema, definitions) {
  const { anyOf, properties } = resolved(schema, definitions);
  if (anyOf) return anyOf.flatMap((member) => membersOf(member, definitions));
  if (properties?.type?.const && properties.data) return [resolved(schema, definitions)];
  throw new Error(`Not an event with a literal type: ${JSON.stringify(schema)}`);
}

function resolved(schema, definitions) {
  return schema.$ref ? resolved(definitions[nameIn(schema.$ref)], definitions) : schema;
}

/** Adds every shape that the schema refers to, and what those refer to. */
function gather(schema, definitions, shapes) {
  if (schema === null || typeof schema !== 'object') return;
  if (typeof schema.$ref === 'string') {
    const name = nameIn(schema.$ref);
    if (name in shapes) return;
    shapes[name] = definitions[name];
    gather(shapes[name], definitions, shapes);
  }
  for (const part of Object.values(schema)) gather(part, definitions, shapes);
}

export function nameIn(ref) {
  return decodeURIComponent(ref.replace('#/definitions/', ''));
}
