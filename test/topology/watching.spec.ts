import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Meters } from '#observability';
import { parse } from 'yaml';

const DOCKER = join(process.cwd(), 'docker');

interface Rules {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
}
interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}
interface Dashboard {
  readonly uid: string;
  readonly panels: readonly {
    readonly type: string;
    readonly datasource?: { readonly uid: string };
    readonly targets?: readonly { readonly expr: string }[];
  }[];
}

const read = (...path: string[]) => readFileSync(join(DOCKER, ...path), 'utf8');
const rules = (parse(read('prometheus', 'alerts.yml')) as Rules).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('grafana', 'dashboards', 'thong-suot.json')) as Dashboard;
const operations = readFileSync(join(process.cwd(), 'docs', 'operations.md'), 'utf8');
const asked = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

/** Names in an expression that are neither functions, labels, nor words of the language. */
function metricsIn(expression: string): string[] {
  const bare = expression.replaceAll(/\{[^}]*\}|"[^"]*"|\b(by|without)\s*\([^)]*\)/g, ' ');
  const names = [...bare.matchAll(/\b(?:thongsuot|nodejs|process|kurrentdb)_\w+\b(?!\s*\()/g)].map(([name]) => name);
  return names.map((name) => name.replace(/_(bucket|sum|count)$/, ''));
}

describe('what is watched', () => {
  const known = new Set<string>();

  beforeAll(async () => {
    const meters = new Meters();
    for (const { name } of await meters.registry.getMetricsAsJSON()) known.add(name);
    // Those that are looked up when somebody asks are declared where the looking is done.
    for (const folder of ['apps', 'libs']) {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.ts') || path.endsWith('.spec.ts')) continue;
        const text = readFileSync(join(folder, path), 'utf8');
        for (const [, name] of text.matchAll(/\.watch\(\s*'(\w+)'/g)) known.add(`thongsuot_${name}`);
      }
    }
  });

  it('is counted by the programs', () => {
    const ours = [...asked, ...rules.map(({ expr }) => expr)]
      .flatMap(metricsIn)
      .filter((name) => !name.startsWith('kurrentdb_'));
    expect(ours.length).toBeGreaterThan(30);
    expect([...new Set(ours)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('is shown, as far as the programs count it', () => {
    const shown = new Set(asked.flatMap(metricsIn));
    const ours = [...known].filter((name) => name.startsWith('thongsuot_'));
    expect(ours.filter((name) => !shown.has(name)).toSorted()).toEqual([
      // Positions and events mean something on the PostgreSQL store only; seconds are shown for all stores.
      'thongsuot_log_position',
      'thongsuot_runner_lag_events',
    ]);
  });

  it('is explained to the operator, and nothing else', () => {
    const [, metrics = ''] = operations.split(/^## (?=Metrics|Traces)/m);
    const rows = [...metrics.matchAll(/^\| (`[a-z].*?) \| [^|]* \| [^|]*\|$/gm)].map(([, cell = '']) => cell);
    const told = rows.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)(?:\{[^}]*\})?`/g)].map(([, name]) => name));
    const ours = [...known].flatMap((name) => /^thongsuot_(.*)$/.exec(name)?.[1] ?? []);
    expect(new Set(told)).toEqual(new Set([...ours, 'up']));
  });

  it('comes from the targets that the compose file has', () => {
    const targets = [...read('prometheus', 'prometheus.yml').matchAll(/'([\w-]+):(\d+)'/g)];
    const services = Object.keys(
      (parse(read('compose.national.yml'), { merge: true }) as { services: object }).services,
    );
    expect(services).toEqual(expect.arrayContaining(targets.map(([, host]) => host)));
    expect(targets.map(([, host]) => host)).toEqual(
      expect.arrayContaining(services.filter((name) => /^(api|worker|kurrentdb)-\d$/.test(name))),
    );
  });
});

describe('an alert', () => {
  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s says how urgent it is and what to do', (_, rule) => {
    expect(['page', 'ticket']).toContain(rule.labels.severity);
    expect(rule.annotations.summary).not.toBe('');
    expect(rule.annotations.action).toMatch(/\.$/);
  });
});

describe('the alerts', () => {
  it('stand in the operator’s pages, and no other ones do', () => {
    const table = operations.split('\n').filter((line) => line.startsWith('|'));
    const named = table.flatMap((line) => [...line.matchAll(/`((?:[A-Z][a-z]+){2,})`/g)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(rules.map(({ alert }) => alert)));
  });
});

describe('the dashboard', () => {
  it('asks the data source that is provisioned', () => {
    const { datasources } = parse(read('grafana', 'provisioning', 'datasources', 'prometheus.yml')) as {
      datasources: { uid: string }[];
    };
    const uids = dashboard.panels.flatMap(({ datasource }) => datasource?.uid ?? []);
    expect(new Set(uids)).toEqual(new Set([datasources[0]!.uid]));
    expect(dashboard.panels.filter(({ type }) => type !== 'row').every(({ targets = [] }) => targets.length > 0)).toBe(
      true,
    );
  });
});
