import type { CategoryView } from '@contract/category'
import type { Rules } from '../domain/engine'
import type { RoutingTables } from '../domain/routing'
import { WorkCalendar } from '../domain/workCalendar'
import { collections } from './collections'
import type { CategoryDoc, CommunityDoc, DutyDoc, OfficeDoc, StreetDoc } from './documents'

/** Which street this environment serves when it serves one. */
const STREET_ID = 'beiyuan'
/** How long an instance works with what it read: an edit takes effect within it, without a release. */
const KEPT_MS = 60_000

/** Everything that is this street and not another, read from the database. */
export interface Street {
  doc: StreetDoc
  communities: ReadonlyMap<string, CommunityDoc>
  offices: ReadonlyMap<string, OfficeDoc>
  /** In the order in which they are offered, each with the words of its matters. */
  categories: ReadonlyMap<string, CategoryView>
  rules: Rules
  routing: RoutingTables
}

let kept: { street: Street; until: number } | undefined

export async function loadStreet(now: number): Promise<Street> {
  if (kept && now < kept.until) return kept.street
  const ofStreet = { where: { street: STREET_ID }, limit: 1000 } as const
  const [doc, communities, offices, duties, categories, calendars] = await Promise.all([
    collections.streets.get(STREET_ID),
    collections.communities.find(ofStreet),
    collections.offices.find(ofStreet),
    collections.duties.find(ofStreet),
    collections.categories.find(ofStreet),
    collections.calendars.find(ofStreet),
  ])
  const byId = new Map(offices.map((office) => [office._id, office]))
  if (!doc) throw new Error(`The street "${STREET_ID}" has not been set up: seed it first`)
  const street: Street = {
    doc,
    communities: new Map(communities.map((community) => [community._id, community])),
    offices: byId,
    categories: new Map(categoriesOf(categories, duties).map((category) => [category._id, category])),
    rules: {
      calendar: new WorkCalendar(calendars),
      deskLimit: doc.deskLimit,
      handlingLimits: doc.handlingLimits,
      confirmationDays: doc.confirmationDays,
      pauseDays: doc.pauseDays,
      superiorOf: (officeId) => byId.get(officeId)?.parent,
    },
    routing: {
      duties,
      areas: communities.map((community) => ({
        communityId: community._id,
        officeId: community.officeId,
        names: community.names,
        centre: community.centre,
      })),
      fallbackOfficeId: doc.fallbackOfficeId,
    },
  }
  kept = { street, until: now + KEPT_MS }
  return street
}

/** Categories as they are shown and used: sorted, and with the words of the matters that they cover. */
function categoriesOf(categories: readonly CategoryDoc[], duties: readonly DutyDoc[]): CategoryView[] {
  const wordsOf = (matter: string): readonly string[] => duties.find((duty) => duty.matter === matter)?.words ?? []
  return [...categories]
    .sort((a, b) => a.order - b.order)
    .map(({ street: _, ...category }) => ({
      ...category,
      words: [...new Set([...category.matters.flatMap(wordsOf), ...category.words])],
      questions: [...category.questions].sort((a, b) => a.order - b.order),
    }))
}
