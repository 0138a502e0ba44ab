import type { CallRow, DisputeType } from '@contract/dispute'
import type { CaseDoc } from '../domain/caseDoc'
import { linkTo } from '../domain/caseKeys'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import { isOnDuty, onCallOffices, readinessOf } from './duty'

/** Requests looked at; a team with more waiting has another trouble than this list. */
const ROWS_MOST = 50
/** A request that somebody has taken is shown so long, so that the others see that it is. */
const SHOWN_MS = 3_600_000

/** One's duty, and the requests nearby that wait for a mediator or have just been taken: nothing of who or what they are about. */
export const onCall: Handler<'mediation.onCall'> = async (context) => {
  const { account, collections, now } = context
  const street = await context.street()
  const officeIds = onCallOffices(context, street)
  const readiness = await readinessOf(context)
  const found =
    officeIds.length === 0
      ? []
      : await collections.cases.find({
          where: { links: command.in(officeIds.map((officeId) => linkTo.call({ officeId }))) },
          order: [
            ['createdAt', 'desc'],
            ['_id', 'desc'],
          ],
          limit: ROWS_MOST,
        })
  const rows = found.flatMap((theCase): CallRow[] => {
    const call = callOf(theCase)
    if (!call || !isOnDuty(readiness, call.officeId, theCase.place.communityId)) return []
    const waits = theCase.state === 'admitted'
    if (!waits && theCase.updatedAt < now - SHOWN_MS) return []
    const isParty = theCase.parties?.some(({ accountId }) => accountId === account._id)
    if (isParty) return []
    return [
      {
        caseId: theCase._id,
        version: theCase.version,
        number: theCase.number,
        type: theCase.type as DisputeType,
        communityId: theCase.place.communityId,
        calledAt: call.at,
        until: call.dueAt,
        ...(waits ? {} : { taken: theCase.assigneeId === account._id ? 'me' : 'other' }),
      },
    ]
  })
  const { chosen, served } = readiness
  if (!chosen) return { officeIds, rows, served }
  const { officeId, communityIds, until } = chosen
  return { officeIds, rows, served, duty: { officeId, communityIds, until } }
}

const callOf = ({ data }: CaseDoc) => data.call as { officeId: string; at: number; dueAt: number } | undefined
