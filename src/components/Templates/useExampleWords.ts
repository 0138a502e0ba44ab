import type { TemplatePlace } from '@contract/template'
import { useNow } from '@/lib/clock'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useMembership } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { placeCalled } from './placeCalled'

const DAY = 86_400_000

/** Words as an invented case would have them, so that a template can be read before there is a case. */
export function useExampleWords(): (name: string) => string | undefined {
  const now = useNow()
  const { examples } = useText().components.templates
  const street = useStreet().data
  const nameOf = useNameOf()
  const membership = useMembership()
  const language = useSettings((settings) => settings.language)
  const office = officeOf(street, membership?.officeId) ?? street?.offices.find(({ kind }) => kind === 'department')
  const words: Record<TemplatePlace, string | undefined> = {
    ...examples,
    office: nameOf(office) || undefined,
    officePhone: office?.phone,
    reportedOn: formatTime(now - DAY, 'day', language),
    date: formatTime(now, 'day', language),
    due: formatTime(now + DAY, 'dayTime', language),
  }
  return (name) => {
    const place = placeCalled(name)
    return place && words[place]
  }
}
