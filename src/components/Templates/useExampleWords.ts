import type { TemplateKind, TemplatePlace } from '@contract/template'
import { useNow } from '@/lib/clock'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useMembership } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { placeCalled } from './placeCalled'

const DAY = 86_400_000
const MONTH = 30 * DAY
const AMOUNT = 300_000

/** Words as an invented case would have them, so that a template can be read before there is a case. */
export function useExampleWords(kind: TemplateKind): (name: string) => string | undefined {
  const now = useNow()
  const { components, dispute } = useText()
  const { examples } = components.templates
  const street = useStreet().data
  const nameOf = useNameOf()
  const membership = useMembership()
  const language = useSettings((settings) => settings.language)
  const office =
    officeOf(street, membership?.officeId) ??
    street?.offices.find((each) => each.kind === (kind === 'dispute' ? 'committee' : 'department'))
  const words: Record<TemplatePlace, string | undefined> = {
    ...examples,
    office: nameOf(office) || undefined,
    officePhone: office?.phone,
    reportedOn: formatTime(now - DAY, 'day', language),
    date: formatTime(now, kind === 'dispute' ? 'date' : 'day', language),
    due: formatTime(now + DAY, kind === 'dispute' ? 'date' : 'dayTime', language),
    disputeType: dispute.types.neighbour.name,
    appliedOn: formatTime(now - DAY, 'date', language),
    amount: dispute.money(AMOUNT),
    performBy: formatTime(now + MONTH, 'date', language),
  }
  return (name) => {
    const place = placeCalled(kind, name)
    return place && words[place]
  }
}
