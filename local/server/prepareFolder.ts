import { mkdirSync } from 'node:fs'
import { asStartError } from '../CloudStartError'

/** Makes the data folder, readable by its owner only. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw asStartError(error, folder)
  }
}
