export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Tests run in bare Node, with the time-outs of tests/jest-setup.js.
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/tests/jest-setup.js'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  globalSetup: '<rootDir>/tests/start-postgres.ts',
  globalTeardown: '<rootDir>/tests/stop-postgres.ts',
  maxWorkers: 2,
};
