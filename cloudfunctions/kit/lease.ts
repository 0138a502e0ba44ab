import type { Context } from './context'
import { command, isDuplicate } from './database'

/**
 * Runs `work` if nobody else is at it, and says whether it ran. The lease ends by itself, so that a run that was killed
 * holds nobody up for longer than `milliseconds`.
 */
export async function underLease<R>(
  context: Context,
  name: string,
  milliseconds: number,
  work: () => Promise<R>,
): Promise<R | undefined> {
  const { collections, now } = context
  const holder = context.newId()
  const mine = { holder, until: now + milliseconds }
  const taken = await collections.leases.update({ _id: name, until: command.lt(now) }, mine)
  if (!taken) {
    try {
      await collections.leases.create({ _id: name, ...mine })
    } catch (error) {
      if (isDuplicate(error)) return undefined
      throw error
    }
  }
  try {
    return await work()
  } finally {
    await collections.leases.update({ _id: name, holder }, { until: 0 })
  }
}
