import type { Documents } from '../../cloudfunctions/kit/documents'
import { CALENDAR_2026 } from '../../config/streets/beiyuan/calendar2026'
import { CATEGORIES } from '../../config/streets/beiyuan/categories'
import { COMMUNITIES } from '../../config/streets/beiyuan/communities'
import { DUTIES } from '../../config/streets/beiyuan/duties'
import { FAQS } from '../../config/streets/beiyuan/faqs'
import { LIMITS } from '../../config/streets/beiyuan/limits'
import { MEDIATION_TEMPLATES } from '../../config/streets/beiyuan/mediationTemplates'
import { NOTICES } from '../../config/streets/beiyuan/notices'
import { OFFICES } from '../../config/streets/beiyuan/offices'
import { POLICIES } from '../../config/streets/beiyuan/policies'
import { STREET } from '../../config/streets/beiyuan/street'
import { TEMPLATES } from '../../config/streets/beiyuan/templates'
import { UNITS } from '../../config/streets/beiyuan/units'
import { WASTE_POINTS } from '../../config/streets/beiyuan/wastePoints'
import { limitKey } from '../../types/limits'

type Seeded =
  | 'communities'
  | 'offices'
  | 'units'
  | 'wastePoints'
  | 'duties'
  | 'categories'
  | 'templates'
  | 'policies'
  | 'calendars'
  | 'faqs'
  | 'notices'
  | 'limits'
export type StreetSeeds = { readonly [N in Seeded]: ReadonlyArray<Documents[N]> }

/** The id of a row that has no name of its own is its place in the list: new rows stand at the end. */
const placed = (index: number, mark: string, digits: number): string =>
  `${STREET._id}-${mark}${String(index + 1).padStart(digits, '0')}`

/** Everything that is this street, beside its own document, as it is before anybody has edited it. */
export function streetSeeds(): StreetSeeds {
  const street = STREET._id
  const first = { street, retired: false, version: 1 }
  const written = { ...first, accountId: 'seed', at: 0 }
  return {
    communities: COMMUNITIES.map(({ _id, code, name, nameEn, names, centre }) => {
      const officeId = `o-${_id.slice(2)}`
      return { _id, street, code, name, nameEn, names: [...names], officeId, centre }
    }),
    offices: OFFICES.map((office) => ({ ...office, street })),
    units: UNITS.map((unit) => ({ ...unit, street })),
    wastePoints: WASTE_POINTS.map((point) => ({ ...point, street })),
    duties: DUTIES.map(({ matter, words, officeId }, index) => {
      return { _id: placed(index, '', 3), street, matter, words: [...words], officeId }
    }),
    categories: CATEGORIES.map((category, index) => ({ ...category, street, order: index + 1 })),
    templates: [
      ...TEMPLATES.map((template, index) => {
        return { ...template, ...written, _id: placed(index, '', 3), scope: 'street', kind: 'report' as const }
      }),
      ...MEDIATION_TEMPLATES.map((template, index) => {
        return { ...template, ...written, _id: placed(index, 'm', 2), scope: 'mediation', kind: 'dispute' as const }
      }),
    ],
    policies: POLICIES.map((policy) => {
      return { ...policy, ...first, conditions: [...policy.conditions], example: true, at: 0 }
    }),
    calendars: [{ ...CALENDAR_2026, _id: `${street}-${CALENDAR_2026.year}`, street }],
    faqs: FAQS.map(({ id, words, ...faq }) => ({ ...faq, ...first, _id: id, helped: 0, words: words.split(' ') })),
    notices: NOTICES.map(({ id, from, until, communityIds, ...notice }) => {
      const shown = { from: shanghai(from), until: shanghai(until), communityIds: [...communityIds] }
      return { ...notice, ...shown, _id: id, street, version: 1 }
    }),
    limits: LIMITS.map((row) => {
      const { scope, urgency, limit, source } = row
      const key = row.scope === 'street' ? '' : row.key
      return { _id: `${street}:${limitKey(row)}`, street, scope, key, urgency, limit, source }
    }),
  }
}

/** A wall-clock time in Shanghai as milliseconds since 1970. */
const shanghai = (time: string): number => Date.parse(`${time}:00+08:00`)
