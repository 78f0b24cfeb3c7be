export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#(adapters/.+|application|domain|event-sourcing|hosting|intake|read-models|sample|testing)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/libs/testing/src/test-server-folder.mjs',
  globalTeardown: '<rootDir>/libs/testing/src/test-server-stop.mjs',
  maxWorkers: 2,
  // Modules that a spec has loaded stay in its worker: without an end to it the last specs run out of room.
  workerIdleMemoryLimit: '1200MB',
  testTimeout: 60_000,
};
