import type { EventView } from '@contract/caseView'
import { NO_MATTER } from '@contract/duty'
import { categoryOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'

interface EventWords {
  who: string
  what: string
  /** A fact of the step, such as the office it was sent to. */
  more?: string
}

/** Tells an event in words: who did what, and the fact that matters. */
export function useEventWords(reader: 'reporter' | 'official'): (event: EventView) => EventWords {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()

  const who = ({ by }: EventView): string => {
    if (by.relation === 'reporter')
      return reader === 'reporter' && by.isMe
        ? text.components.timeline.you
        : by.name || text.workflow.relations.reporter
    const office = by.officeName
      ? nameOf({ name: by.officeName, nameEn: by.officeNameEn ?? '' })
      : text.workflow.relations[by.relation]
    return reader === 'official' && by.name ? `${office} ${by.name}` : office
  }

  const what = ({ action, by }: EventView): string => {
    if (action === 'submit' && by.relation === 'centre') return text.forWhom.takenDown
    const events: Record<string, string> = text.workflow.events
    return events[action] ?? action
  }

  /** That a department's duty went down to a community is between the offices. */
  const sentTo = (office: string, matters: unknown): string => {
    const { timeline } = text.components
    const down = reader === 'official' && typeof matters === 'string'
    return down ? timeline.sentDown(office, matters) : timeline.to(office)
  }

  const more = ({ facts }: EventView): string | undefined => {
    const { timeline, rating } = text.components
    if (typeof facts.officeIds === 'string') {
      const names = facts.officeIds.split(',').map((id) => nameOf(officeOf(street.data, id)))
      return sentTo(names.filter(Boolean).join(timeline.and), facts.sentDown)
    }
    if (typeof facts.centreId === 'string') return timeline.handedTo(nameOf(officeOf(street.data, facts.centreId)))
    if (typeof facts.officeId === 'string') {
      const named = { name: String(facts.officeName ?? ''), nameEn: String(facts.officeNameEn ?? '') }
      const office = nameOf(officeOf(street.data, facts.officeId) ?? named)
      if (!office) return undefined
      return sentTo(office, facts.sentDown)
    }
    if (typeof facts.categoryId === 'string') {
      const category = nameOf(categoryOf(street.data, facts.categoryId))
      return category ? timeline.category(category) : undefined
    }
    if (typeof facts.matter === 'string') {
      const named = (matter: string) => (matter === NO_MATTER ? text.components.matter.none : matter)
      return timeline.matter(named(facts.matter), named(String(facts.matterBefore ?? NO_MATTER)))
    }
    if (typeof facts.personName === 'string') return timeline.assigned(facts.personName)
    if (typeof facts.rating === 'number') return timeline.rated(rating.levels[facts.rating - 1] ?? '')
    if (typeof facts.days === 'number') return timeline.days(facts.days)
    if (typeof facts.body === 'string') {
      return timeline.transferred(facts.body, String(facts.number ?? ''), String(facts.expectedOn ?? ''))
    }
    if (typeof facts.number === 'string') return facts.number
    const chosen = facts.result ?? facts.reason ?? facts.urgency
    if (typeof chosen === 'string') return text.workflow.choices[chosen]
    return undefined
  }

  return (event) => ({ who: who(event), what: what(event), more: more(event) })
}
