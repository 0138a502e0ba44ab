import type { Shift } from '@contract/dutyCalendar'
import type { DutyNews } from '@contract/news'
import { accountKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import type { NewsDoc } from '../kit/peopleDocuments'

interface Told {
  what: DutyNews
  to: readonly string[]
  officeId: string
  date: string
  shift: Shift
}

/** What colleagues are told in the inbox of a shift; nothing to who did it. */
export function dutyNews(context: MemberContext, edit: string, told: Told): NewsDoc | undefined {
  const { what, officeId, date, shift } = told
  const { _id: me, nameMasked: name } = context.account
  const to = [...new Set(told.to)].filter((accountId) => accountId !== me).map(accountKey)
  if (to.length === 0) return undefined
  return { _id: `duty:${edit}`, what, to, name, officeId, shift, day: date, at: context.now }
}
