import { join, resolve } from 'node:path'

/** The root of the repository. */
export const ROOT = join(__dirname, '..', '..')
export const DIST = join(ROOT, 'dist')
export const FUNCTIONS_DIST = join(DIST, 'cloudfunctions')

/** Where a running system keeps everything that must survive it: `DATA_DIR`, else `.data/`. */
export const dataDir = (): string => resolve(ROOT, process.env.DATA_DIR || '.data')
