export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/jest-transform.js' },
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  globalSetup: '<rootDir>/tests/start-postgres.ts',
  globalTeardown: '<rootDir>/tests/stop-postgres.ts',
  maxWorkers: 2,
  // Modules of suites that have ended stay in memory: a worker that has too many begins anew.
  workerIdleMemoryLimit: '2GB',
  testTimeout: 120_000,
};
