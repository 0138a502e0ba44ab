const { reporters, testSequencer: _, testTimeout, maxWorkers, ...base } = require('./jest.config.cjs')

/** What is too long for `npm test`: everybody's ways through the built mini program, and the proof that its checks find what is broken. */
module.exports = {
  reporters,
  testTimeout,
  maxWorkers,
  projects: [
    { ...base, displayName: 'flows', roots: ['<rootDir>/tests/weapp/flows'], testMatch: ['**/*.flow.ts'] },
    { ...base, displayName: 'mutations', roots: ['<rootDir>/tests/weapp/mutations'], testMatch: ['**/*.proof.ts'] },
  ],
}
