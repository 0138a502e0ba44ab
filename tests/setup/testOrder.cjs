const { statSync } = require('node:fs')
const Sequencer = require('@jest/test-sequencer').default

/** First what needs no built app, then what does, long before the end; small tests fill it up. */
const ORDER = [/[\\/]tests[\\/](cases|commands|faults|bench)[\\/]/, /[\\/]tests[\\/](h5|weapp|full)[\\/]/]

function place({ path }) {
  const found = ORDER.findIndex((pattern) => pattern.test(path))
  return found < 0 ? ORDER.length : found
}

/** The order of a run: apps are built while its first tests run, and no long test begins when the others have ended. */
module.exports = class TestOrder extends Sequencer {
  sort(tests) {
    const sized = [...tests].map((test) => ({ test, place: place(test), size: statSync(test.path).size }))
    return sized.sort((a, b) => a.place - b.place || b.size - a.size).map(({ test }) => test)
  }
}
