import { CONTACT_PHONE } from '@contract/account'
import { type Channel, type ReportType, TEXT_MOST } from '@contract/case'
import type { InputOf } from '@contract/contract'
import type { Dictionary } from '@/lib/i18n/types'
import { parseWhen } from './parseWhen'

/** A report as a clerk takes it down. */
export interface FilingDraft {
  channel: Channel
  name: string
  phone: string
  externalId: string
  reportedAt: string
  type: ReportType | undefined
  text: string
  communityId: string | undefined
  address: string
}

export type FilingErrors = Partial<Record<keyof FilingDraft, string>>

/** What stays from one caller to the next: how they come, and where the clerk sits. */
export const nextFiling = ({ channel, communityId }: Pick<FilingDraft, 'channel' | 'communityId'>): FilingDraft => ({
  channel,
  communityId,
  name: '',
  phone: '',
  externalId: '',
  reportedAt: '',
  type: undefined,
  text: '',
  address: '',
})

const TEXT_LEAST = 2

/** What must be mended before it can be saved, in the order of the form. */
export function checkFiling(draft: FilingDraft, now: number, words: Dictionary['filing']['errors']): FilingErrors {
  const length = draft.text.trim().length
  const when = parseWhen(draft.reportedAt, now)
  return {
    ...(draft.name.trim() ? {} : { name: words.name }),
    ...(draft.phone && !CONTACT_PHONE.test(draft.phone) ? { phone: words.phone } : {}),
    ...(when === undefined || when > now ? { reportedAt: words.reportedAt } : {}),
    ...(draft.type ? {} : { type: words.type }),
    ...(length < TEXT_LEAST || length > TEXT_MOST ? { text: words.text } : {}),
  }
}

/** The report as the contract wants it; `undefined` while the type is missing. */
export function inputOfFiling(draft: FilingDraft, now: number): InputOf<'cases.submit'> | undefined {
  const { channel, type, phone, communityId } = draft
  const externalId = draft.externalId.trim()
  if (!type) return undefined
  return {
    kind: 'report',
    type,
    text: draft.text.trim(),
    place: { address: draft.address.trim(), ...(communityId ? { communityId } : {}) },
    behalf: {
      as: 'staff',
      channel,
      name: draft.name.trim(),
      ...(phone ? { phone } : {}),
      ...(channel === 'hotline' && externalId ? { externalId } : {}),
      ...(draft.reportedAt.trim() ? { reportedAt: parseWhen(draft.reportedAt, now) } : {}),
    },
  }
}
