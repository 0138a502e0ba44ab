import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD } from '../config/streets/beiyuan/personas'
import { CODE_CATALOGUES, CODES_IMPORT_MOST, type CodeCatalogue } from '../types/matterCode'
import { type CodeLine, codeLines } from './lib/codeLines'
import { dataDir } from './lib/paths'
import { portOf } from './lib/portOf'
import { readRecords } from './lib/readRecords'
import { runningSystem } from './lib/runningSystem'
import { StaffClient } from './lib/staffClient'

const USAGE = `Usage: npm run import:codes -- FILE.csv --catalogue ${CODE_CATALOGUES.join('|')}
  cityManagement  code,kind,category,name: the codes of city management (城管部件和事项)
  messages        一级分类,二级分类,三级分类: the groups of messages to leaders`

/** `npm run import:codes`: takes the codes of a catalogue in, for the rows of the duty catalogue. Doing it again duplicates nothing. */
async function main(): Promise<void> {
  const { file, catalogue } = readOptions()
  const lines = codeLines(readRecords(file))
  const system = await runningSystem(portOf(process.env.PORT || '3000', 'PORT'), dataDir())
  try {
    await takeIn(await StaffClient.signIn(system.url, system.envId, 'admin', DEMO_PASSWORD), catalogue, lines)
    console.log(`${lines.length} codes taken in`)
  } finally {
    await system.close()
  }
}

async function takeIn(admin: StaffClient, catalogue: CodeCatalogue, lines: readonly CodeLine[]): Promise<void> {
  for (let start = 0; start < lines.length; start += CODES_IMPORT_MOST) {
    const rows = lines.slice(start, start + CODES_IMPORT_MOST)
    const answer = await admin.call('admin.importCodes', { catalogue, rows }, randomUUID())
    if (answer.ok) continue
    const fields = (answer.error.fields ?? []).map(({ field, message }) => `${field}: ${message}`)
    throw new Error(`From line ${start + 2} on: ${[answer.error.message, ...fields].join(' ')}`)
  }
}

function readOptions(): { file: string; catalogue: CodeCatalogue } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { catalogue: { type: 'string' } } })
  const catalogue = CODE_CATALOGUES.find((each) => each === values.catalogue)
  const [file] = positionals
  if (!file || positionals.length > 1 || !catalogue) throw new Error(USAGE)
  return { file, catalogue }
}

main()
  .then(() => process.exit(0))
  .catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
