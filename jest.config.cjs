const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }]

/** Packages that are published as ES modules only and must be transpiled for jest. */
const MODULES = ['mingo', 'bson', 'croner']

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['types', 'cloudfunctions', 'config', 'local', 'scripts', 'src', 'tests'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // What takes longer than a push should wait for runs when FULL is set.
  testPathIgnorePatterns: process.env.FULL ? ['/node_modules/'] : ['/node_modules/', '<rootDir>/tests/full/'],
  testEnvironment: 'node',
  transform: { '\\.[tj]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join('|')})/)`],
  moduleNameMapper: { '^@contract/(.*)$': '<rootDir>/types/$1', '^@/(.*)$': '<rootDir>/src/$1' },
  globalSetup: '<rootDir>/tests/setup/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/setup/globalTeardown.ts',
  testSequencer: '<rootDir>/tests/setup/testOrder.cjs',
  reporters: ['default', '<rootDir>/tests/setup/closingLine.cjs'],
  testTimeout: 60_000,
  maxWorkers: 2,
}
