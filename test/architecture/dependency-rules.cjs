// Who may import whom, as allowlists: what is not named is forbidden. Type imports count.
const path = (pattern) => `^(${pattern})`;
const TESTS = '\\.spec\\.ts$|-contract\\.ts$|\\.fixture\\.ts$|/fixtures/';

/** A library's production code imports itself, the named ones, and the named packages only. */
const only = (name, from, allowed, packages) => ({
  name,
  comment: `${from} may import only itself, ${allowed.join(', ') || 'no library'} and ${packages.join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: path(from), pathNot: TESTS },
  to: {
    pathNot: [
      path([from, ...allowed].join('|')),
      ...packages.map((name) => (name.startsWith('node:') ? `^(?:node:)?${name.slice(5)}$` : `node_modules/${name}/`)),
    ],
  },
});

module.exports = {
  forbidden: [
    only('event-sourcing-is-the-ground', 'libs/event-sourcing', [], ['node:crypto']),
    only('domain-imports-the-vocabulary-only', 'libs/domain', ['libs/event-sourcing'], []),
    only('intake-is-pure', 'libs/intake', [], []),
    only('sample-is-data', 'libs/sample', ['libs/domain'], []),
    only(
      'observability-watches-ports-only',
      'libs/observability',
      ['libs/event-sourcing'],
      ['node:async_hooks', 'node:crypto', 'node:http', 'node:net', 'pino', 'prom-client', '@opentelemetry/.+'],
    ),
    {
      name: 'only-observability-knows-its-tools',
      comment: 'What is told of the work is put around it from outside; the words for spans alone are shared',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `${TESTS}|^libs/observability/` },
      to: { path: 'node_modules/(pino|prom-client|@opentelemetry/(?!api/))' },
    },
    only(
      'application-knows-no-adapter',
      'libs/application',
      ['libs/domain', 'libs/event-sourcing', 'libs/intake'],
      ['@nestjs/common', '@nestjs/cqrs', '@casl/ability'],
    ),
    only(
      'read-models-know-no-adapter',
      'libs/read-models',
      ['libs/domain', 'libs/event-sourcing', 'libs/intake'],
      ['kysely'],
    ),
    {
      name: 'adapters-know-no-business',
      comment: 'An adapter serves a port; the business does not look through it',
      severity: 'error',
      from: { path: '^libs/adapters/', pathNot: TESTS },
      to: { path: '^(libs/(application|read-models|hosting|sample)|apps)/' },
    },
    {
      name: 'adapters-know-no-other-adapter',
      comment:
        'Only the connections of adapters/postgres and adapters/redis are shared; each adapter stands alone otherwise',
      severity: 'error',
      from: { path: '^libs/adapters/([^/]+)/', pathNot: TESTS },
      to: { path: '^libs/adapters/', pathNot: ['^libs/adapters/$1/', '^libs/adapters/(postgres|redis)/'] },
    },
    {
      name: 'libraries-know-no-app',
      comment: 'Dependencies run from apps to libraries',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-knows-the-api-by-its-description',
      comment: 'The browser application imports itself and packages for browsers; what the API says it has as types',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: TESTS },
      to: { pathNot: ['^apps/web/src/', 'node_modules/'] },
    },
    {
      name: 'nobody-imports-the-web',
      comment: 'It is built for itself and served as files',
      severity: 'error',
      from: { pathNot: '^apps/web/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'no-deep-imports',
      comment: 'A library is entered by its index.ts',
      severity: 'error',
      from: { path: '^(libs/adapters/[^/]+|libs/[^/]+|apps/[^/]+|test)/' },
      to: { path: '^libs/(adapters/[^/]+|[^/]+)/src/(?!index\\.ts)', pathNot: '^$1/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `${TESTS}|^libs/testing/` },
      to: { path: '^libs/testing/|\\.spec\\.ts$|node_modules/(@jest|fast-check|smtp-server)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
