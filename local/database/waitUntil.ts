import { CloudError } from '../CloudError'

/** Milliseconds that a plain write waits for a transaction that holds its document. */
export const WAIT_FOR_TRANSACTION = 10_000

/** Waits for the end of a transaction, up to a moment of `performance.now()`. */
export async function waitUntil(ended: Promise<void>, deadline: number): Promise<void> {
  const left = deadline - performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new CloudError('DATABASE_TIMEOUT', 'the document is held by a transaction that does not end')
    timer = setTimeout(() => reject(error), Math.max(left, 0))
  })
  try {
    await Promise.race([ended, late])
  } finally {
    clearTimeout(timer)
  }
}
