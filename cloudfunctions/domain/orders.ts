import type { CaseDoc, OpenEffect } from './caseDoc'
import { act, open, type Rules, type Step } from './engine'

const SYSTEM = { kind: 'system' } as const

/**
 * Opens a sub-order of a case and sends it to its office: what was reported, without who reported it, since the person is
 * answered by the lead of the whole. `undefined` when the case has ended meanwhile.
 */
export function openOrder(parent: CaseDoc, order: OpenEffect, now: number, rules: Rules): [Step, Step] | undefined {
  if (!parent.open) return undefined
  const { accountId: _, ...reporter } = parent.reporter
  const { kind, street, type, categoryId, matter, title, text, place, source, reportedAt, urgency } = parent
  const about = { kind, street, type, categoryId, matter, title, text, place, source, reportedAt, urgency }
  const opened = open(
    {
      ...about,
      parentId: parent._id,
      reporter,
      _id: order.caseId,
      number: order.number,
      centreId: parent.centreId,
      fileIds: parent.fileIds,
      data: parent.data.answers === undefined ? {} : { answers: parent.data.answers },
    },
    SYSTEM,
    now,
    rules,
  )
  const sent = act(opened.next, 'sendOrder', { officeId: order.officeId, note: order.note }, SYSTEM, now, rules)
  return sent.ok ? [opened, sent] : undefined
}
