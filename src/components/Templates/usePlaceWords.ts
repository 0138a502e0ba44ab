import type { CaseView } from '@contract/caseView'
import type { TemplatePlace } from '@contract/template'
import { useNow } from '@/lib/clock'
import { communityOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useMembership } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { placeCalled } from './placeCalled'

/** What stands in a case for the places of a template; `undefined` where the case does not say. */
export function usePlaceWords(view: CaseView): (name: string) => string | undefined {
  const now = useNow()
  const street = useStreet()
  const nameOf = useNameOf()
  const membership = useMembership()
  const language = useSettings((settings) => settings.language)
  const community = nameOf(communityOf(street.data, view.place.communityId))
  const office = officeOf(street.data, membership?.officeId)
  const words: Record<TemplatePlace, string | undefined> = {
    number: view.number,
    title: view.title,
    place: [community, view.place.address].filter(Boolean).join(' ') || undefined,
    community: community || undefined,
    office: nameOf(office) || undefined,
    officePhone: office?.phone,
    reportedOn: formatTime(view.reportedAt, 'day', language),
    date: formatTime(now, 'day', language),
    due: view.dueAt === undefined ? undefined : formatTime(view.dueAt, 'dayTime', language),
  }
  return (name) => {
    const place = placeCalled(name)
    return place && words[place]
  }
}
