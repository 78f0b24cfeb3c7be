import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';

export type Environment = Readonly<Record<string, string>>;

interface Dependency {
  readonly condition: 'service_started' | 'service_healthy' | 'service_completed_successfully';
}

/** What these specs look at of a service. */
export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly extends?: { readonly file: string; readonly service: string };
  readonly command?: readonly string[];
  readonly environment?: Environment;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, Dependency>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly logging?: { readonly options: Environment };
  readonly deploy?: { readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
  readonly profiles?: readonly string[];
  readonly read_only?: boolean;
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

/** An environment file as `docker compose --env-file` reads one. */
export const readEnvironment = (path: string): Environment => parseEnv(readFileSync(path, 'utf8')) as Environment;

/**
 * A compose file as `docker compose config` gives it: anchors, `extends` and variables resolved.
 * @throws Error where a variable without which it must not start is not set
 */
export function readCompose(path: string, variables: Environment): ComposeFile {
  const file = filledIn(parse(readFileSync(path, 'utf8'), { merge: true }), variables) as ComposeFile;
  const services = Object.entries(file.services).map(([name, service]) => {
    const { extends: from, ...own } = { ...service, environment: asText(service.environment) };
    if (!from) return [name, own] as const;
    const base = readCompose(join(dirname(path), from.file), variables).services[from.service];
    const { environment, ...changed } = own;
    return [name, { ...base, ...changed, environment: { ...base?.environment, ...environment } }] as const;
  });
  return { ...file, services: Object.fromEntries(services) };
}

/** YAML's numbers are texts in a process. */
const asText = (environment: Environment = {}): Environment =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));

function filledIn(value: unknown, variables: Environment): unknown {
  if (typeof value === 'string') return text(value, variables);
  if (Array.isArray(value)) return value.map((part) => filledIn(part, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filledIn(part, variables)]));
}

/** `$$`, `${NAME}`, `${NAME:-default}` and `${NAME:?what to do}`. */
function text(template: string, variables: Environment): string {
  return template.replace(
    /\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (whole, name?: string, kind?: string, rest?: string) => {
      if (whole === '$$') return '$';
      const value = variables[name!];
      if (value) return value;
      if (kind === '?') throw new Error(`${name} is not set: ${rest}`);
      return rest ?? '';
    },
  );
}
