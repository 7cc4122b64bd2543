export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/jest-transform.js' },
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  globalSetup: '<rootDir>/tests/start-postgres.ts',
  globalTeardown: '<rootDir>/tests/stop-postgres.ts',
  maxWorkers: 2,
  testTimeout: 60_000,
};
