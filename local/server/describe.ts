import { CloudError } from '../CloudError'

/** Code and message of any error; what was not foreseen is a system error. */
export function describe(error: unknown): { code: string; message: string; status: number } {
  if (error instanceof CloudError) return { code: error.code, message: error.message, status: error.status }
  return { code: 'SYS_ERR', message: `[local cloud] ${error instanceof Error ? error.message : error}`, status: 500 }
}
