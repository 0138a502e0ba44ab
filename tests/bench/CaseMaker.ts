import type { Actor } from '../../cloudfunctions/domain/actor'
import type { CaseDoc, EventDoc } from '../../cloudfunctions/domain/caseDoc'
import { act, open, type Step } from '../../cloudfunctions/domain/engine'
import type { Street } from '../../cloudfunctions/kit/street'
import { Random } from '../../local/testing/Random'
import { REPORT_TYPES } from '../../types/report'

export interface MadeCase {
  theCase: CaseDoc
  events: EventDoc[]
}

/** How many cases of each length the engine makes for the copies. */
const PATTERNS = 200
const HOUR = 3_600_000
const DAY = 24 * HOUR

const WHAT = ['路灯不亮', '路面塌陷', '垃圾未清运', '夜间施工噪音', '占道经营', '下水道堵塞', '违章停车', '电梯故障']
const WHERE = ['菜场门口', '小区南门', '学校旁边', '公交站后面', '工业园路口', '河边步道']

/** How far a case has come: of a hundred, eighty are closed and twenty still open. */
function stepsOf(n: number, total: number): readonly string[] {
  const share = n / total
  if (share < 0.8) return ['dispatch', 'accept', 'answer', 'close']
  if (share < 0.88) return ['dispatch', 'accept']
  return share < 0.97 ? ['dispatch'] : []
}

/** Invented cases with their events, made by the engine itself, so that they are what the product would have written. */
export class CaseMaker {
  private readonly offices: readonly string[]
  private readonly patterns = new Map<string, { theCase: CaseDoc; at: number }>()

  constructor(
    private readonly street: Street,
    private readonly now: number,
    private readonly total: number,
  ) {
    this.offices = [...street.offices.values()].filter(({ kind }) => kind !== 'centre').map(({ _id }) => _id)
  }

  /** The same number is always the same case. Closed ones fill the year behind, open ones the hours before `now`. */
  make(n: number): MadeCase {
    const random = new Random(n * 7919 + 1)
    const at = this.timeOf(n)
    const resident = asActor(`resident-${random.below(50_000)}`, [])
    const lead = random.pick(this.offices)
    let step: Step = open(this.draft(n, at, resident, random), resident, at, this.street.rules)
    const events = [step.event]
    for (const [order, action] of stepsOf(n, this.total).entries()) {
      const byCentre = action === 'dispatch' || action === 'close'
      const official = byCentre ? this.official(step.next.centreId, 'dispatcher') : this.official(lead, 'handler')
      const input = { officeId: lead, note: '已到现场查看，正在处理，请耐心等待。' }
      const result = act(step.next, action, input, official, at + (order + 1) * HOUR, this.street.rules)
      if (!result.ok) throw new Error(`${action} cannot be taken on case ${n}: ${result.why}`)
      step = result
      events.push(step.event)
    }
    return { theCase: step.next, events }
  }

  /** A case without its events: one that the engine made for the same office, moved in time, so that a million are soon there. */
  copy(n: number): CaseDoc {
    const random = new Random(n * 7919 + 1)
    const resident = `resident-${random.below(50_000)}`
    const key = `${random.below(PATTERNS)} ${stepsOf(n, this.total).length}`
    const pattern = this.patterns.get(key) ?? { theCase: this.make(n).theCase, at: this.timeOf(n) }
    this.patterns.set(key, pattern)
    const { theCase } = pattern
    const at = this.timeOf(n)
    const later = at - pattern.at
    const number = `${this.street.doc.numberPrefix}${n}`
    return {
      ...theCase,
      _id: caseIdOf(n, at),
      number,
      readers: [`a:${resident}`, ...theCase.readers.filter((reader) => !reader.startsWith('a:'))],
      links: [`no:${number}`, `by:${resident}`],
      place: { ...theCase.place, point: pointOf(random) },
      reporter: { ...theCase.reporter, accountId: resident },
      reportedAt: theCase.reportedAt + later,
      createdAt: theCase.createdAt + later,
      updatedAt: theCase.updatedAt + later,
      ...(theCase.dueAt === undefined ? {} : { dueAt: theCase.dueAt + later }),
      ...(theCase.deskSince === undefined ? {} : { deskSince: theCase.deskSince + later }),
    }
  }

  private timeOf(n: number): number {
    const closed = this.total * 0.8
    if (n < closed) return this.now - 300 * DAY + (n / closed) * 290 * DAY
    return this.now - ((this.total - n) / this.total) * 5 * DAY
  }

  private draft(n: number, at: number, resident: Extract<Actor, { kind: 'account' }>, random: Random) {
    const title = `${random.pick(WHERE)}${random.pick(WHAT)}`
    const [community = ''] = [...this.street.communities.keys()].slice(random.below(this.street.communities.size))
    return {
      _id: caseIdOf(n, at),
      kind: 'report' as const,
      street: this.street.doc._id,
      number: `${this.street.doc.numberPrefix}${n}`,
      type: random.pick(REPORT_TYPES),
      title,
      text: `${title}，已经好几天了，老人孩子出行很不方便，请尽快派人处理。`.repeat(2),
      place: {
        communityId: community,
        address: `${title}旁`,
        point: pointOf(random),
      },
      source: 'weapp' as const,
      reportedAt: at,
      centreId: this.street.doc.centres.report ?? '',
      reporter: {
        accountId: resident.accountId,
        nameMasked: '王**',
        phoneMasked: '139****0000',
        phoneVerified: true,
        nameHidden: false,
      },
      fileIds: [],
      urgency: 'normal' as const,
      data: {},
    }
  }

  private official(officeId: string, role: 'handler' | 'dispatcher'): Actor {
    return asActor(`official-${officeId}`, [{ officeId, role }])
  }
}

const asActor = (
  accountId: string,
  memberships: Extract<Actor, { kind: 'account' }>['memberships'],
): Extract<Actor, { kind: 'account' }> => ({
  kind: 'account',
  accountId,
  nameMasked: '李**',
  memberships,
  enterpriseIds: [],
})

/** Somewhere in the street. */
const pointOf = (random: Random) => ({ lng: random.between(120.02, 120.07), lat: random.between(29.31, 29.36) })

/** Sorts by time, as the product's own ids do. */
const caseIdOf = (n: number, at: number): string =>
  `${Math.floor(at).toString(16).padStart(12, '0')}${String(n).padStart(12, '0')}`
