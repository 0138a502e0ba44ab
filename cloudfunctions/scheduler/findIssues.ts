import { createHash } from 'node:crypto'
import type { CaseDoc } from '../domain/caseDoc'
import { addMessage } from '../domain/hot/addMessage'
import { FrequencyTable } from '../domain/hot/frequencyTable'
import { type HotMessage, profileOf } from '../domain/hot/hotMessage'
import { countTerms } from '../domain/hot/hotTerms'
import { type Issue, issueOf, MESSAGES_MOST } from '../domain/hot/issue'
import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import { command, isDuplicate } from '../kit/database'
import type { IssueStatsDoc } from '../kit/engineDocuments'
import { loadBytes, removeBytes, storeBytes } from '../kit/storedBytes'

/** Clusters that a message is compared with: the latest that share a word with it. */
const CANDIDATES_MOST = 60

/**
 * Puts new reports where others write of the same thing in the same place, one after the other as they come. A report is put
 * somewhere once: the claim on it is written with the cluster. What a killed run did not count of words is no loss, they only weigh.
 */
export async function startFindingIssues(context: Context) {
  const { collections } = context
  const street = (await context.street()).doc._id
  let loaded: { stats: IssueStatsDoc | undefined; table: FrequencyTable } | undefined
  let changed = false

  const load = async () => {
    const stats = await collections.issueStats.get(street)
    const table = stats ? FrequencyTable.fromBytes(await loadBytes(stats.file)) : new FrequencyTable()
    return { stats, table }
  }

  const put = async (caseId: string): Promise<void> => {
    const [theCase, claim] = await Promise.all([collections.cases.get(caseId), collections.claims.get(claimOf(caseId))])
    if (!theCase || claim || !mayBeGathered(theCase)) return
    loaded ??= await load()
    const { table } = loaded
    const message = messageOf(theCase)
    const counts = countTerms(message.title, message.body)
    table.add(counts)
    changed = true
    const profile = profileOf(message.title, counts, table)
    const candidates = await candidatesFor(context, street, profile.keys)
    const { cluster, merged } = addMessage(message, profile, candidates, table)
    const earlier = candidates.filter(({ _id }) => _id === cluster._id || merged.includes(_id))
    const issue = issueOf(cluster, street, message.at, earlier)
    await transact(async (all) => {
      await all.claims.create({ _id: claimOf(caseId), caseId })
      await all.issues.set(issue)
      for (const id of merged) await all.issues.remove(id)
    }).catch((error) => {
      // Another run put it somewhere.
      if (!isDuplicate(error)) throw error
    })
  }

  return {
    async put(caseIds: readonly string[]): Promise<void> {
      for (const caseId of caseIds) await put(caseId)
    },
    async finish(): Promise<void> {
      if (!loaded || !changed) return
      const file = await storeBytes(`words/${street}`, loaded.table.toBytes())
      await collections.issueStats.put({ _id: street, file })
      if (loaded.stats && loaded.stats.file.id !== file.id) await removeBytes(loaded.stats.file)
    },
  }
}

const claimOf = (caseId: string): string => `issue:${caseId}`

/** Sub-orders repeat their whole; who denounces somebody or stays unnamed is not gathered with others. */
const mayBeGathered = ({ kind, parentId, type, reporter }: CaseDoc): boolean =>
  kind === 'report' && parentId === undefined && type !== 'denounce' && !reporter.anonymous

/** Told when the person told it, which the hotline may have put down later. */
const messageOf = (theCase: CaseDoc): HotMessage => ({
  id: theCase._id,
  user: createHash('sha256')
    .update(`${theCase.street}:${personOf(theCase)}`)
    .digest('hex')
    .slice(0, 16),
  title: theCase.title,
  body: theCase.text,
  at: theCase.reportedAt,
  support: 0,
  against: 0,
})

/**
 * Whose voice it is, by a value that tells nothing of them: of a caller, and of somebody whose matter an agent carried, the account
 * that their phone belongs to, else the phone. Who left none is somebody else each time: many have the same name.
 */
function personOf({ _id, reporter, behalf, behalfHashes = [], concernedId }: CaseDoc): string {
  const account = behalf?.as === 'agent' ? concernedId : reporter.accountId
  const [, phone] = behalfHashes
  return account ?? phone ?? _id
}

async function candidatesFor({ collections }: Context, street: string, keys: readonly string[]): Promise<Issue[]> {
  if (keys.length === 0) return []
  const found = await collections.issues.find({
    where: { street, keys: command.in([...keys]) },
    order: [
      ['to', 'desc'],
      ['_id', 'desc'],
    ],
    limit: CANDIDATES_MOST,
  })
  return found.filter(({ ids }) => ids.length < MESSAGES_MOST)
}
