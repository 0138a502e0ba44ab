import type { Context } from '../kit/context'
import { termRow, wordsOf } from '../kit/termRow'
import { frequencyIn, readTermStats, withTerms } from '../kit/termStats'

/** Writes the words by which cases are found, batch by batch, and at the end how frequent words have become. */
export async function startIndexing(context: Context) {
  const { collections } = context
  const street = await context.street()
  const stats = await readTermStats(street.doc._id)
  const frequency = frequencyIn(stats)
  const added: Array<readonly string[]> = []

  const writeOne = async (caseId: string): Promise<void> => {
    const theCase = await collections.cases.get(caseId)
    if (!theCase) return
    const { accountId } = theCase.reporter
    const [reporter, earlier] = await Promise.all([
      accountId ? collections.accounts.get(accountId) : undefined,
      collections.terms.get(caseId),
    ])
    const words = wordsOf(theCase, reporter, street, frequency)
    await collections.terms.put(termRow(theCase, words))
    if (!earlier) added.push(words.terms)
  }

  return {
    async write(caseIds: readonly string[]): Promise<void> {
      await Promise.all([...new Set(caseIds)].map(writeOne))
    },
    /** The figures only choose which word leads: what a killed run did not count is no loss. */
    async finish(): Promise<void> {
      if (added.length > 0) await collections.termStats.put(withTerms(stats, added))
    },
  }
}
