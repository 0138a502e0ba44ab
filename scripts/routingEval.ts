import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import type { Example } from '../cloudfunctions/domain/routing/model'
import { fromBytes, toBytes } from '../cloudfunctions/domain/routing/modelFile'
import { predict } from '../cloudfunctions/domain/routing/predict'
import { train } from '../cloudfunctions/domain/routing/train'
import { readRecords } from './lib/readRecords'
import { measure } from './lib/routingFigures'

const USAGE = `Usage: npm run routing:eval -- --train A.jsonl --test B.jsonl --text FIELD[,FIELD] --label FIELD [--json] [--show N]
  --train, --test  messages with their office, .jsonl or .csv; those to learn from with the oldest first
  --text           where the words stand: one field, or several such as title,body
  --label          where the office (or whatever is to be predicted) stands
  --show N         print N messages that were dispatched wrongly, with the words that decided
  --json           end with one line: {"n","top1","top3","macroF1","autoShare95","trainSeconds","msPerMessage","modelBytes"}`

/** `npm run routing:eval`: learns from one file from nothing, and measures on the other what it has not seen. */
function main(): void {
  const options = readOptions()
  const lessons = examplesIn(options.train, options.text, options.label)
  const exam = examplesIn(options.test, options.text, options.label)
  const bar = new SingleBar({ format: 'learning {bar} {percentage}%', stream: process.stderr })
  if (process.stderr.isTTY) bar.start(100, 0)
  const startedAt = performance.now()
  const learned = train(lessons, { onProgress: (share) => bar.update(Math.round(share * 100)) })
  const trainSeconds = (performance.now() - startedAt) / 1000
  bar.stop()

  // What is measured is what would be loaded from storage.
  const file = toBytes(learned)
  const model = fromBytes(file)
  const beganAt = performance.now()
  const predictions = exam.map(({ fields }) => predict(model, fields))
  const msPerMessage = (performance.now() - beganAt) / exam.length
  const figures = {
    ...measure(
      predictions,
      exam.map(({ label }) => label ?? ''),
    ),
    trainSeconds: round(trainSeconds, 1),
    msPerMessage: round(msPerMessage, 3),
    modelBytes: file.length,
  }
  showWrong(predictions, exam, options.show)
  if (options.json) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(13)} ${value}`)
}

function showWrong(predictions: readonly ReturnType<typeof predict>[], exam: readonly Example[], most: number): void {
  const wrong = predictions.flatMap((prediction, at) => {
    const own = exam[at]
    return own && prediction.candidates[0]?.label !== own.label ? [{ prediction, own }] : []
  })
  for (const { prediction, own } of wrong.slice(0, most)) {
    const guesses = prediction.candidates.map(({ label, confidence }) => `${label} ${Math.round(confidence * 100)} %`)
    console.log(
      `${own.label} ← ${guesses.join(', ')} (${prediction.words.join(' ')}): ${own.fields.join(' · ').slice(0, 120)}`,
    )
  }
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

function examplesIn(file: string, text: readonly string[], label: string): Example[] {
  return readRecords(file).map((row, index) => {
    const cell = (field: string): string => {
      const value = row[field]
      if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
      if (value === null && field !== label) return ''
      const fields = Object.keys(row).join(', ')
      throw new Error(`${file}, message ${index + 1} has no text in the field "${field}"; its fields are ${fields}.`)
    }
    const own = cell(label)
    if (own === '') throw new Error(`${file}, message ${index + 1}: the field "${label}" is empty.`)
    return { fields: text.map(cell), label: own }
  })
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      text: { type: 'string' },
      label: { type: 'string' },
      show: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  })
  const text = (values.text ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean)
  if (!values.train || !values.test || !values.label || text.length === 0) throw new Error(USAGE)
  const show = Number(values.show)
  if (!Number.isInteger(show) || show < 0) throw new Error('--show must be a whole number, 0 or more.')
  return { train: values.train, test: values.test, label: values.label, text, show, json: values.json }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
