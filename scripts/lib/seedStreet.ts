import { collections } from '../../cloudfunctions/kit/collections'
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
import { PRODUCTS } from '../../config/streets/beiyuan/products'
import { STREET } from '../../config/streets/beiyuan/street'
import { TEMPLATES } from '../../config/streets/beiyuan/templates'
import { UNITS } from '../../config/streets/beiyuan/units'
import { WASTE_POINTS } from '../../config/streets/beiyuan/wastePoints'
import { limitKey } from '../../types/limits'

/** Whether the street has been set up; its own document is written last, so a set-up that was cut off is done again. */
export const isSeeded = async (): Promise<boolean> => (await collections.streets.get(STREET._id)) !== undefined

/** Writes everything that is this street into an empty environment. Doing it twice changes nothing. */
export async function seedStreet(): Promise<void> {
  const street = STREET._id
  for (const { _id, code, name, nameEn, names, centre } of COMMUNITIES) {
    const officeId = `o-${_id.slice(2)}`
    await collections.communities.put({ _id, street, code, name, nameEn, names: [...names], officeId, centre })
  }
  for (const office of OFFICES) await collections.offices.put({ ...office, street })
  for (const unit of UNITS) await collections.units.put({ ...unit, street })
  for (const point of WASTE_POINTS) await collections.wastePoints.put({ ...point, street })
  for (const [index, { matter, words, officeId }] of DUTIES.entries()) {
    const _id = `${street}-${String(index + 1).padStart(3, '0')}`
    await collections.duties.put({ _id, street, matter, words: [...words], officeId })
  }
  for (const [index, category] of CATEGORIES.entries()) {
    await collections.categories.put({ ...category, street, order: index + 1 })
  }
  const seeded = { street, retired: false, version: 1, accountId: 'seed', at: 0 }
  for (const [index, template] of TEMPLATES.entries()) {
    const _id = `${street}-${String(index + 1).padStart(3, '0')}`
    await collections.templates.put({ ...template, _id, ...seeded, scope: 'street', kind: 'report' })
  }
  for (const [index, template] of MEDIATION_TEMPLATES.entries()) {
    const _id = `${street}-m${String(index + 1).padStart(2, '0')}`
    await collections.templates.put({ ...template, _id, ...seeded, scope: 'mediation', kind: 'dispute' })
  }
  for (const policy of POLICIES) {
    await collections.policies.put({
      ...policy,
      conditions: [...policy.conditions],
      street,
      retired: false,
      version: 1,
      example: true,
      at: 0,
    })
  }
  await collections.calendars.put({ ...CALENDAR_2026, _id: `${street}-${CALENDAR_2026.year}`, street })
  for (const { id, words, ...faq } of FAQS) {
    const earlier = await collections.faqs.get(id)
    const kept = { retired: false, helped: earlier?.helped ?? 0, version: 1 }
    await collections.faqs.put({ ...faq, ...kept, _id: id, street, words: words.split(' ') })
  }
  for (const { id, from, until, communityIds, ...notice } of NOTICES) {
    const shown = { from: shanghai(from), until: shanghai(until), communityIds: [...communityIds], version: 1 }
    await collections.notices.put({ ...notice, ...shown, _id: id, street })
  }
  for (const row of LIMITS) {
    const { scope, urgency, limit, source } = row
    const key = row.scope === 'street' ? '' : row.key
    await collections.limits.put({ _id: `${street}:${limitKey(row)}`, street, scope, key, urgency, limit, source })
  }
  await collections.streets.put(STREET)
}

/** Writes what is invented for the demonstration, such as the products of banks. */
export async function seedExamples(): Promise<void> {
  for (const { conditions, ...product } of PRODUCTS) {
    const entered = { street: STREET._id, retired: false, version: 1 }
    await collections.products.put({ ...product, ...entered, conditions: [...conditions] })
  }
}

/** A wall-clock time in Shanghai as milliseconds since 1970. */
const shanghai = (time: string): number => Date.parse(`${time}:00+08:00`)
