import type { AdminLogRow, AdminThing } from '@contract/admin'
import type { Language } from '@contract/language'
import { useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useSettings } from '@/lib/settings'
import type { ChangeTexts } from './changeWords'
import { lineName } from './limitNames'

/** Things whose change names them. */
const PEOPLE: readonly string[] = ['members', 'invitations', 'offices', 'communities']

/** What changes are said with, in the person's language. */
export function useChangeTexts(): ChangeTexts & { language: Language } {
  const text = useAdminText()
  const street = useStreet().data
  const nameOf = useNameOf()
  const language = useSettings((settings) => settings.language)
  return { text, street, nameOf, language, timeOf: (time) => formatTime(time, 'full', language) }
}

/** What was edited: its kind and its name. */
export function useThingName(): (row: AdminLogRow) => string {
  const { text, street, nameOf } = useChangeTexts()
  return ({ what, after }) => {
    const kind = text.manage.log.kinds[what as AdminThing] ?? what
    if (what === 'streets' || what === 'routing') return kind
    if (what === 'calendars') return text.admin.log.year(String(after.year ?? ''))
    if (what === 'limits') {
      const line = lineName(
        { scope: String(after.scope), key: String(after.key) },
        text,
        street?.categories ?? [],
        nameOf,
      )
      return `${kind} · ${line} · ${text.workflow.choices[String(after.urgency)] ?? ''}`
    }
    if (PEOPLE.includes(what)) return kind
    return `${kind} · ${titleOf(after)}`
  }
}

/** A category and a matter have a name, a notice a title, an answer its question. */
function titleOf({ name, matter, title, question }: Record<string, unknown>): string {
  const both = title ?? question
  if (typeof both === 'object' && both !== null && 'zh' in both) return String(both.zh)
  return String(name ?? matter ?? '')
}
