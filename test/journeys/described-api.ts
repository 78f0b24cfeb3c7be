import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

export interface DescribedOperation {
  readonly method: string;
  /** As the description has it, below the API's version: `/units/{unitId}`. */
  readonly path: string;
  readonly operation: {
    readonly parameters?: readonly Json[];
    readonly requestBody?: Json;
    readonly security?: readonly Json[];
    readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: Json }>> }>>;
  };
}

export interface ApiDescription {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation['operation']>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

const PREFIX = '/api/v1';

/** The API as it describes itself, and whether it answers as it says. */
export class DescribedApi {
  readonly operations: readonly DescribedOperation[];
  /** Operations that were answered with success so far: `GET /units/{unitId}`. */
  readonly succeeded = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(readonly description: ApiDescription) {
    addFormats.default(this.ajv);
    this.ajv.addSchema({ $id: 'api', ...(closed(description) as object) });
    this.operations = Object.entries(description.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ method, path: path.slice(PREFIX.length), operation })),
    );
  }

  /** What an answer has that the description does not tell, or the other way round; null when they agree. */
  problemOf(method: string, path: string, status: number, mediaType: string, body: unknown): string | null {
    const found = this.operationFor(method, path.split('?', 1)[0]!);
    // To nowhere: there is nothing that could describe it.
    if (!found) return null;
    const name = `${method} ${found.path}`;
    const response = found.operation.responses[status];
    if (!response) return `${name} answers ${status}, which is not described`;
    if (status < 300) this.succeeded.add(name);
    const isJson = /json/.test(mediaType);
    const type = mediaType.split(';', 1)[0]!;
    if (!isJson) return response.content && /json/.test(Object.keys(response.content)[0]!) ? `${name}: no JSON` : null;
    if (!response.content?.[type]) return `${name} answers ${status} with ${type}, which is not described`;
    const where = ['paths', PREFIX + found.path, method.toLowerCase(), 'responses', String(status), 'content', type];
    const validate = this.validatorAt([...where, 'schema']);
    return validate(body) ? null : `${name} ${status}: ${this.ajv.errorsText(validate.errors)}`;
  }

  private validatorAt(pointer: readonly string[]): ValidateFunction {
    const ref = `api#/${pointer
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/')}`;
    let validate = this.compiled.get(ref);
    if (!validate) this.compiled.set(ref, (validate = this.ajv.compile({ $ref: ref })));
    return validate;
  }

  private operationFor(method: string, path: string): DescribedOperation | null {
    const parts = path.split('/');
    const fits = this.operations.filter((one) => {
      const described = one.path.split('/');
      const agrees = described.every((part, index) => part.startsWith('{') || part === parts[index]);
      return one.method === method.toLowerCase() && described.length === parts.length && agrees;
    });
    // `/sessions/current` before `/sessions/{id}`.
    return fits.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)[0] ?? null;
  }
}

/** The same description, in which an object has no fields but those that are told. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  const isObject = fields['type'] === 'object' && 'properties' in fields && !('additionalProperties' in fields);
  return isObject ? { ...fields, additionalProperties: false } : fields;
}
