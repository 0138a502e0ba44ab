import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededFolder } from '../harness/seededFolder'

/** A folder for the data of a system: in a run of tests with the street that they share, otherwise empty. */
export const benchFolder = (): string =>
  process.env.SEEDED_STREETS ? seededFolder() : mkdtempSync(join(tmpdir(), 'bench-'))
