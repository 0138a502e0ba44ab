import { enterpriseKey } from '../domain/actor'
import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { tellNews } from '../kit/news'
import { page } from '../kit/page'
import type { PolicyDoc } from '../kit/streetDocuments'

/** Policies in one run, and interested enterprises read at once. */
const BATCH = 20
const PAGE = 100

/**
 * Tells enterprises that are interested in a policy that its last day is near. The news has policy, deadline and enterprise in its
 * id, and the policy is marked only when all were told: a run that is killed and comes again tells nobody twice.
 */
export async function remindPolicies(context: Context): Promise<number> {
  const { collections, now } = context
  const due = await collections.policies.find({
    where: { remindAt: command.lte(now) },
    order: [['remindAt', 'asc']],
    limit: BATCH,
  })
  let told = 0
  for (const policy of due) {
    told += await remindOf(context, policy)
    await collections.policies.update({ _id: policy._id, remindAt: policy.remindAt }, { remindAt: command.remove() })
  }
  return told
}

async function remindOf(context: Context, { _id: policyId, title: name, deadline: day }: PolicyDoc): Promise<number> {
  const { collections, now } = context
  let told = 0
  let after: { at: number; id: string } | undefined
  do {
    const { rows, more } = await page(collections.policyInterests, {
      where: { policyId },
      by: 'at',
      direction: 'desc',
      after,
      limit: PAGE,
    })
    for (const { enterpriseId } of rows) {
      const _id = `due:${policyId}:${day}:${enterpriseId}`
      if (await collections.news.get(_id)) continue
      const to = [enterpriseKey(enterpriseId)]
      await transact((all) => tellNews(all, { _id, what: 'policyDue', to, name, policyId, day, at: now }))
      told += 1
    }
    const last = rows.at(-1)
    after = more && last ? { at: last.at, id: last._id } : undefined
  } while (after)
  return told
}
