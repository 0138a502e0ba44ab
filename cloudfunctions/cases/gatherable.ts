import { GATHERED_MOST } from '@contract/issue'
import { whyImpossible } from '@contract/workflow/workflows'
import { canRead, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { Issue } from '../domain/hot/issue'
import type { MemberContext } from '../kit/context'
import { casesById } from './readableCases'

const BATCH = 100
/** What waits to be carried out in other cases: seldom more than a few rows. */
const WAITING_MOST = 100

export interface Gatherable {
  /** The open report that others stand under already, or the oldest one. */
  main?: CaseDoc
  /** The others that could come under it. */
  others: CaseDoc[]
  /** How many are on their way under it. */
  coming: number
}

/** Of the latest reports of an issue those that the caller's centre may handle as one. */
export async function gatherable(context: MemberContext, { ids }: Issue, mainId?: string): Promise<Gatherable> {
  const latest = ids.slice(-GATHERED_MOST)
  const cases: CaseDoc[] = []
  for (let start = 0; start < latest.length; start += BATCH) {
    cases.push(...(await casesById(context, latest.slice(start, start + BATCH))))
  }
  const open = cases.filter((theCase) => canRead(context.actor, theCase))
  const mains = open.filter(
    (theCase) => !whyImpossible(theCase, 'gather', relationsOf(context.actor, theCase), context.now),
  )
  const taken = ({ data }: CaseDoc): number => (typeof data.mergedCount === 'number' ? data.mergedCount : 0)
  const main = mainId
    ? mains.find(({ _id }) => _id === mainId)
    : mains.sort((a, b) => taken(b) - taken(a) || a.createdAt - b.createdAt)[0]
  if (!main) return { others: [], coming: 0 }
  const possible = open.filter(
    (theCase) =>
      theCase._id !== main._id &&
      theCase.centreId === main.centreId &&
      !whyImpossible(theCase, 'gatherUnder', ['system'], context.now),
  )
  const underWay = await onTheWay(context, main._id)
  const others = possible.filter(({ _id }) => !underWay.has(_id))
  return { main, others, coming: possible.length - others.length }
}

/** What was gathered under a main report and has yet to come there. */
async function onTheWay({ collections }: MemberContext, mainId: string): Promise<ReadonlySet<string>> {
  const rows = await collections.outbox.find({
    where: { what: 'follow' },
    order: [['at', 'desc']],
    limit: WAITING_MOST,
  })
  const targets = rows.flatMap((row) =>
    row.what === 'follow' && row.caseId === mainId
      ? row.effects.flatMap((effect) => (effect.kind === 'follow' ? effect : []))
      : [],
  )
  return new Set(
    targets.flatMap(({ action, target }) => (action === 'gatherUnder' && 'caseId' in target ? target.caseId : [])),
  )
}
