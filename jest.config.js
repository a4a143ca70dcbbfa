/** Tests run against a real Neo4j, one file after the other: fixtures of two files may use the same ids. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.js',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/typescript.js' },
  globalSetup: '<rootDir>/test/support/globalSetup.js',
  globalTeardown: '<rootDir>/test/support/globalTeardown.js',
  maxWorkers: 1,
  workerIdleMemoryLimit: '1GB', // what a file leaves behind slows down the ones after it
  testTimeout: 180_000,
}
