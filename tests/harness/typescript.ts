import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'

const LOADER = join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')

/**
 * What Node.js is given to run a file of TypeScript in a process of its own: without the parent process of the `tsx` command,
 * which takes as long to start again and stands between a signal and the program.
 */
export const typescript = (file: string, args: readonly string[]): string[] => ['--import', LOADER, file, ...args]

/** The environment of such a process, with these variables besides. */
export const typescriptEnvironment = (variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.server.json'),
  ...variables,
})
