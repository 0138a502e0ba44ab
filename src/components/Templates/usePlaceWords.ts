import type { CaseView } from '@contract/caseView'
import { readCents } from '@contract/money'
import type { TemplateKind, TemplatePlace } from '@contract/template'
import { useNow } from '@/lib/clock'
import { communityOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { placeCalled } from './placeCalled'

/** What a form has so far, by field. */
export type Written = Readonly<Record<string, unknown>>

/**
 * What stands in a case, or in the form that is being filled in, for the places of a template; `undefined` where neither
 * says. The names of parties are those that the reader of the case sees.
 */
export function usePlaceWords(
  kind: TemplateKind,
  view: CaseView,
  written: Written,
  officeId: string | undefined,
): (name: string) => string | undefined {
  const now = useNow()
  const street = useStreet()
  const nameOf = useNameOf()
  const { dispute, common } = useText()
  const language = useSettings((settings) => settings.language)
  const community = nameOf(communityOf(street.data, view.place.communityId))
  const office = officeOf(street.data, officeId)
  const { parties = [], reportedAt, dueAt } = view
  // An agreement is kept for years: its days are written with the year.
  const [day, dayTime] = kind === 'dispute' ? (['date', 'date'] as const) : (['day', 'dayTime'] as const)
  const { amount, performBy } = agreedSoFar(view, written)
  const types: Record<string, { name: string }> = dispute.types
  const named = (isApplicant: boolean) =>
    parties
      .filter(({ applicant }) => applicant === isApplicant)
      .map(({ name }) => name)
      .join(common.comma)
  const words: Record<TemplatePlace, string | undefined> = {
    number: view.number,
    title: view.title,
    place: [community, view.place.address].filter(Boolean).join(' ') || undefined,
    community: community || undefined,
    office: nameOf(office) || undefined,
    officePhone: office?.phone,
    reportedOn: formatTime(reportedAt, day, language),
    date: formatTime(now, day, language),
    due: dueAt === undefined ? undefined : formatTime(dueAt, dayTime, language),
    applicant: named(true) || undefined,
    others: named(false) || undefined,
    disputeType: types[view.type]?.name,
    appliedOn: formatTime(reportedAt, day, language),
    amount: amount === undefined ? undefined : dispute.money(amount),
    performBy: performBy === undefined ? undefined : formatTime(performBy, day, language),
  }
  return (name) => {
    const place = placeCalled(kind, name)
    return place && words[place]
  }
}

/** The amount and the last day that the form has, else those of the agreement that stands. */
function agreedSoFar({ data }: CaseView, written: Written): { amount?: number; performBy?: number } {
  const standing = (data.agreement ?? data.oralAgreement ?? {}) as { amount?: number; performBy?: string }
  const typed = typeof written.amount === 'string' ? readCents(written.amount) : undefined
  const amount = typed ?? standing.amount
  const until = Date.parse(`${written.performBy || standing.performBy}T00:00:00+08:00`)
  return { ...(amount ? { amount } : {}), ...(Number.isNaN(until) ? {} : { performBy: until }) }
}
