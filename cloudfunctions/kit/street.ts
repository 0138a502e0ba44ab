import type { CategoryView } from '@contract/category'
import type { LimitTable } from '@contract/limits'
import { type Outside, outsideOf } from '@contract/outside'
import type { UnitLevel } from '@contract/unit'
import type { CaseDoc } from '../domain/caseDoc'
import { type DepartmentDuty, departmentDuty, dutySentDown } from '../domain/departmentDuty'
import type { Rules } from '../domain/engine'
import { forecast } from '../domain/learning/automatic'
import { type PlaceInput, type Placing, placeAnew, placeOf } from '../domain/placing'
import type { RoutingTables } from '../domain/routing'
import { type Learned, suggest } from '../domain/suggest'
import { type Dictionary, dictionaryOf } from '../domain/terms'
import { WorkCalendar } from '../domain/workCalendar'
import { collections } from './collections'
import { command } from './database'
import type { ModelDoc } from './engineDocuments'
import { modelAtHand } from './routingModel'
import type {
  CalendarDoc,
  CategoryDoc,
  CommunityDoc,
  DutyDoc,
  LimitDoc,
  OfficeDoc,
  RoutingDoc,
  StreetDoc,
  UnitDoc,
} from './streetDocuments'

/** Which street this environment serves when it serves one. */
const STREET_ID = 'beiyuan'
/** How long an instance works with what it read: an edit takes effect within it, without a release. */
export const STREET_KEPT_MS = 60_000

/** Everything that is this street and not another, read from the database. */
export interface Street {
  doc: StreetDoc
  communities: ReadonlyMap<string, CommunityDoc>
  offices: ReadonlyMap<string, OfficeDoc>
  /** The tree of units down to the blocks; cells, of which there are many, are read when they are needed. */
  units: ReadonlyMap<string, UnitDoc>
  /** In the order in which they are offered, each with the words of its matters; retired ones too, for cases that have them. */
  categories: ReadonlyMap<string, CategoryView>
  calendars: readonly CalendarDoc[]
  rules: Rules
  routing: RoutingTables
  /** How much is dispatched automatically, and what was learned; the file of the model is loaded by who needs it. */
  settings?: RoutingDoc
  learning?: ModelDoc
  /** What the earlier dispatches say to this instance now. */
  learned(): Learned
  /** From which confidence on reports go by themselves, and which never do. */
  automatic(): { threshold?: number; byHand: readonly string[] }
  /** The words of matters, and these with the names of places: what reports are found by. */
  matters: Dictionary
  dictionary: Dictionary
  /** The department's duty that a case is about, if it is one. */
  dutyOf(theCase: CaseDoc): DepartmentDuty | undefined
  /** Where something lies, as a case keeps it, and whether that seems to be outside the street. */
  locate(input: PlaceInput): Located
}

export interface Located {
  place: CaseDoc['place']
  outside?: Outside
}

const KEPT_LEVELS: UnitLevel[] = ['street', 'community', 'block']

let kept: { street: Street; until: number } | undefined

export async function loadStreet(now: number): Promise<Street> {
  if (kept && now < kept.until) return kept.street
  const ofStreet = { where: { street: STREET_ID }, limit: 1000 } as const
  const [doc, communities, offices, units, allDuties, categories, calendars, limits, settings, learning] =
    await Promise.all([
      collections.streets.get(STREET_ID),
      collections.communities.find(ofStreet),
      collections.offices.find(ofStreet),
      collections.units.find({ where: { street: STREET_ID, level: command.in(KEPT_LEVELS) }, limit: 1000 }),
      collections.duties.find(ofStreet),
      collections.categories.find(ofStreet),
      collections.calendars.find(ofStreet),
      collections.limits.find(ofStreet),
      collections.routing.get(STREET_ID),
      collections.models.get(STREET_ID),
    ])
  const duties = allDuties.filter(({ retired }) => !retired)
  const byId = new Map(offices.map((office) => [office._id, office]))
  if (!doc) throw new Error(`The street "${STREET_ID}" has not been set up: seed it first`)
  const routing: RoutingTables = {
    duties,
    areas: communities.map((community) => ({ ...community, communityId: community._id })),
    blocks: units.flatMap(({ _id, level, communityId, ...unit }) =>
      level === 'block' && communityId ? [{ ...unit, unitId: _id, communityId }] : [],
    ),
    fallbackOfficeId: doc.fallbackOfficeId,
    officeIds: new Set(offices.flatMap(({ _id, retired }) => (retired ? [] : _id))),
  }
  const learned = (): Learned => ({
    confirmed: learning?.confirmed ?? 0,
    model: modelAtHand(),
    voices: learning?.voices ?? {},
  })
  const wished = settings?.precision ?? undefined
  const threshold = wished === undefined || !learning ? undefined : forecast(learning.outcomes, wished).threshold
  const located = ({ address, point }: PlaceInput, { communityId, unitId }: Placing): Located => ({
    place: {
      ...(communityId ? { communityId } : {}),
      ...(unitId ? { unitId } : {}),
      address,
      ...(point ? { point } : {}),
    },
    outside: outsideOf({ address, point }, { ...doc, communities }),
  })
  const matterWords = duties.flatMap(({ words }) => words)
  const placeWords = [...communities, ...units].flatMap(({ names }) => names)
  const views = new Map(categoriesOf(categories, duties).map((category) => [category._id, category]))
  const dutyTables = {
    duties,
    mattersOf: (categoryId: string) => views.get(categoryId)?.matters ?? [],
    kindOf: (officeId: string) => byId.get(officeId)?.kind,
  }
  const suggestAnew = ({ title, text, place, categoryId, matter, createdAt }: CaseDoc) =>
    suggest({ ...place, title, text, category: views.get(categoryId ?? ''), matter, at: createdAt }, routing, learned())
  // An order of a report keeps no proposal of its own, and is about what the report is about.
  const proposedFor = (theCase: CaseDoc): Pick<CaseDoc, 'matter' | 'suggestion'> =>
    theCase.suggestion || theCase.parentId === undefined
      ? theCase
      : { matter: theCase.matter, suggestion: suggestAnew(theCase) }
  const street: Street = {
    doc,
    communities: new Map(communities.map((community) => [community._id, community])),
    offices: byId,
    units: new Map(units.map((unit) => [unit._id, unit])),
    categories: views,
    calendars,
    rules: {
      calendar: new WorkCalendar(calendars),
      limits: tableOf(limits),
      superiorOf: (officeId) => byId.get(officeId)?.parent,
      sentDown: (theCase, officeId) => dutySentDown(proposedFor(theCase), officeId, dutyTables),
      placeAnew: ({ title, text, place }, address) => {
        const before = { title, text, ...place }
        return located({ ...before, address }, placeAnew(before, address, routing))
      },
      suggestAnew,
    },
    routing,
    settings,
    learning,
    learned,
    automatic: () => ({ threshold, byHand: settings?.byHand ?? [] }),
    matters: dictionaryOf(matterWords),
    dictionary: dictionaryOf([...matterWords, ...placeWords]),
    dutyOf: (theCase) => departmentDuty(proposedFor(theCase), dutyTables),
    locate: (input) => located(input, placeOf(input, routing)),
  }
  kept = { street, until: now + STREET_KEPT_MS }
  return street
}

/** Categories as they are shown and used: sorted, and with the words of the matters that they cover. */
function categoriesOf(categories: readonly CategoryDoc[], duties: readonly DutyDoc[]): CategoryView[] {
  const wordsOf = (matter: string): readonly string[] => duties.find((duty) => duty.matter === matter)?.words ?? []
  return [...categories]
    .sort((a, b) => a.order - b.order)
    .map(({ street, version, editedAt, editedBy, ...category }) => ({
      ...category,
      words: [...new Set([...category.matters.flatMap(wordsOf), ...category.words])],
      questions: [...category.questions].sort((a, b) => a.order - b.order),
    }))
}
/** Forgets what was read: the instance that wrote an edit works with it at once. */
export function dropKeptStreet(): void {
  kept = undefined
}

const tableOf = (rows: readonly LimitDoc[]): LimitTable =>
  Object.fromEntries(rows.flatMap((row) => (row.limit ? [[row._id.slice(row.street.length + 1), row.limit]] : [])))
