import type { ParsedInputOf } from '@contract/contract'
import type { MemberContext } from '../kit/context'
import { readKey } from './readKey'

export type CaseFilter = ParsedInputOf<'cases.counts'>['filters'][number]

/** The query of a list, under the one key that it is read by. */
export function whereOf(context: MemberContext, filter: CaseFilter): Record<string, unknown> {
  const { key, kind, state, leadOfficeId, categoryId, overdue, waits } = filter
  const open = overdue ? true : state === undefined ? filter.open : undefined
  return {
    readers: readKey(context, key),
    ...(leadOfficeId === undefined ? {} : { leadOfficeId }),
    kind,
    ...(state === undefined ? {} : { state }),
    ...(open === undefined ? {} : { open }),
    ...(waits === undefined ? {} : { waits }),
    ...(categoryId === undefined ? {} : { categoryId }),
  }
}
