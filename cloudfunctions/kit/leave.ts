import { type Membership, ROLE_POWERS } from '@contract/permissions'
import { CASE_KINDS } from '@contract/workflow/workflows'
import { personKey } from '../domain/actor'
import { holderOf } from '../domain/caseKeys'
import { act, type Rules } from '../domain/engine'
import { changeCase } from './caseStore'
import type { Context } from './context'
import type { LeaveRow } from './engineDocuments'
import { page } from './page'
import type { AccountDoc } from './peopleDocuments'

const BATCH = 50

export const leaveRowId = (accountId: string, officeId: string): string => `leave:${accountId}:${officeId}`

const handles = ({ role }: Membership): boolean => ROLE_POWERS[role].actsAsLead || ROLE_POWERS[role].mediates === true

/** Whether somebody can have cases of this office in hand. */
export const handlesFor = ({ memberships }: Pick<AccountDoc, 'memberships'>, officeId: string): boolean =>
  memberships.some((membership) => membership.officeId === officeId && handles(membership))

/**
 * Gives the open cases that somebody had in hand back to the office that they left, `most` of them at most, and takes the row
 * away when none is left. Begun again after a failure it goes on where it stopped; who works there again keeps theirs.
 */
export async function runLeave(context: Context, row: LeaveRow, most: number): Promise<number> {
  const { collections } = context
  const { rules } = await context.street()
  const account = await collections.accounts.get(row.accountId)
  let looked = 0
  if (account && !handlesFor(account, row.officeId)) {
    for (const kind of CASE_KINDS) {
      let after: { at: number; id: string } | undefined
      do {
        if (looked >= most) return looked
        const { rows, more } = await page(collections.cases, {
          where: { readers: personKey(row.accountId), kind, open: true },
          by: 'createdAt',
          direction: 'desc',
          after,
          limit: Math.min(BATCH, most - looked),
          fields: ['createdAt', 'leadOfficeId', 'centreId'],
        })
        for (const { _id, ...head } of rows)
          if (holderOf(head) === row.officeId) await putBack(context, _id, row, rules)
        looked += rows.length
        const last = rows.at(-1)
        after = more && last ? { at: last.createdAt, id: last._id } : undefined
      } while (after)
    }
  }
  await collections.outbox.remove(row._id)
  return looked
}

const putBack = (context: Context, caseId: string, { accountId, officeId }: LeaveRow, rules: Rules) =>
  changeCase(caseId, (theCase) => {
    // Somebody may have given it to another, or sent it on, in this moment.
    if (theCase.assigneeId !== accountId || holderOf(theCase) !== officeId) return undefined
    const result = act(theCase, 'putBack', {}, { kind: 'system' }, context.now, rules)
    return result.ok ? { step: result, files: [] } : undefined
  })
