import type { CaseDoc } from '../../cloudfunctions/domain/caseDoc'
import { Random } from '../../local/testing/Random'
import type { HttpClient } from './HttpClient'

/** What the bench remembers of a case that it loaded. */
export type Head = Pick<CaseDoc, '_id' | 'version' | 'state' | 'leadOfficeId'>

/** A case as far as a client must know it to take the next step. */
interface OpenCase {
  _id: string
  version: number
  /** How many steps this bench has taken on it. */
  taken: number
}

/** Cases between which a desk goes back and forth. */
const AT_HAND = 40

const NOTE = { note: '已联系施工单位，明天上午到现场修复。' }

/** One office and its official: what they list, open and do, each time on another case. */
export class OfficeWork {
  private readonly waiting: OpenCase[] = []
  private readonly atHand: OpenCase[] = []
  private readonly all: string[] = []
  private readonly random: Random
  /** One behind the other, so that a step has been answered long before the next one on the same case. */
  private readonly places: number
  private next = 0

  constructor(
    readonly officeId: string,
    private readonly client: HttpClient,
    led: readonly Head[],
    seed: number,
  ) {
    this.random = new Random(seed + 1)
    for (const { _id, version, state } of led) {
      this.all.push(_id)
      if (state === 'dispatched') this.waiting.push({ _id, version, taken: 0 })
    }
    this.places = Math.min(AT_HAND, this.waiting.length)
  }

  submit(): Promise<unknown> {
    const text = `小区南门第 ${this.random.below(100_000)} 号路灯不亮，已经三天了，晚上老人孩子出行很不方便。`
    const place = { communityId: 'c-liuqing', address: '柳青社区小区南门', point: { lng: 120.0465, lat: 29.3345 } }
    return this.client.call('cases.submit', { kind: 'report', type: 'complaint', text, place })
  }

  list(rows: number): Promise<unknown> {
    const key = { office: this.officeId }
    return this.client.call('cases.list', { key, kind: 'report', open: true, order: 'due', limit: rows })
  }

  detail(): Promise<unknown> {
    return this.client.call('cases.get', { caseId: this.random.pick(this.all) })
  }

  /** Accepts a case, later tells of progress, later leaves a remark; then another case takes its place. */
  async act(): Promise<void> {
    const at = this.next++ % this.places
    const kept = this.atHand[at]
    const fresh = !kept || kept.taken >= 3 ? this.waiting.pop() : undefined
    const one = fresh ?? kept
    if (!one) throw new Error(`the office ${this.officeId} has no case left to act on: load more`)
    this.atHand[at] = one
    const { _id: caseId, version, taken } = one
    const action = taken === 0 ? 'accept' : taken % 2 === 1 ? 'progress' : 'remark'
    // noted before the answer, for the next call on this case comes only after many others
    one.taken++
    one.version++
    await this.client.call('cases.act', { caseId, version, action, input: taken === 0 ? {} : NOTE })
  }
}
