import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { writtenNow } from '@contract/fields'
import type { PaperView } from '@contract/paper'
import { act } from './reports'
import type { TestStreet } from './testStreet'

export type DisputeRequest = Extract<InputOf<'cases.submit'>, { kind: 'dispute' }>

/** Words that must stand nowhere open. */
export const SECRET = '漏水三年吵到派出所'

/** An invented dispute of `resident` with `neighbour`, whose phone is that of the demonstration. */
export const aDispute = (change: Partial<DisputeRequest> = {}): DisputeRequest => ({
  kind: 'dispute',
  type: 'neighbour',
  communityId: 'c-liuqing',
  home: '柳青社区 3 幢 201',
  others: [{ name: '周小军', phone: '13900001002' }],
  facts: `楼上卫生间${SECRET}，天花板发霉。`,
  request: '修好防水，赔偿粉刷费 3000 元。',
  ...change,
})

/** Somebody takes an action; what they fill in. */
export type Step = readonly [who: string, action: string, input?: Record<string, unknown>]

export const SIGNED = { signature: '10,20 300,400;500,20 510,600' }

/** From the application until mediation has begun. */
export const BEGUN: readonly Step[] = [
  ['mediation', 'admit'],
  ['mediation', 'entrust', { layer: 'community', officeId: 'med-liuqing' }],
  ['mediation-liuqing', 'appoint', { personId: 'mediator' }],
  ['mediator', 'giveNotice', { way: 'inApp' }],
  ['resident', 'consent'],
  ['neighbour', 'consent'],
  ['mediator', 'begin'],
]

/** A day so many from today, in Shanghai, as a form writes it. */
const inDays = (days: number): string => writtenNow(Date.now() + days * 86_400_000).slice(0, 10)

export const SESSION: Step = [
  'mediator',
  'session',
  { heldAt: `${inDays(-1)}T09:00`, where: '社区调解室', people: '双方、调解员', note: '双方说明情况，同意各让一步。' },
]

export const AGREEMENT = {
  facts: '楼上防水老化，水渗到楼下。',
  points: '维修责任和粉刷费。',
  duties: '楼上承担主要责任。',
  content: '楼上修复防水，赔偿 3000 元。',
  way: '银行转账',
  performBy: inDays(98),
  amount: 300_000,
  instalments: [
    { amount: 100_000, dueOn: inDays(53) },
    { amount: 200_000, dueOn: inDays(98) },
  ],
}

/** From the application until an agreement in writing is in force. */
export const WRITTEN: readonly Step[] = [
  ...BEGUN,
  ['mediator', 'investigate', { whom: '物业维修员', where: '2 幢 301', note: '防水层老化，不是故意。' }],
  SESSION,
  ['mediator', 'draftAgreement', AGREEMENT],
  ['resident', 'sign', SIGNED],
  ['mediator', 'signFor', { partyId: 'p2', ...SIGNED }],
  ['mediator', 'signAsMediator', SIGNED],
  ['mediation-liuqing', 'stamp'],
]

/** Applies for mediation and takes the steps one after the other; answers the case as who took the last one sees it. */
export async function walk(
  street: TestStreet,
  steps: readonly Step[],
  change: Partial<DisputeRequest> = {},
): Promise<CaseView> {
  const filed = await street.persona('resident').call('cases.submit', aDispute(change))
  return goOn(street, filed, steps)
}

export async function goOn(street: TestStreet, from: CaseView, steps: readonly Step[]): Promise<CaseView> {
  let view = from
  for (const [who, action, input = {}] of steps) {
    const given =
      typeof input.personId === 'string' ? { ...input, personId: await accountOf(street, input.personId) } : input
    view = await act(street.persona(who), view, action, given)
  }
  return view
}

/** Why somebody may not take a step. */
export const refusedStep = (
  street: TestStreet,
  who: string,
  { _id: caseId, version }: Pick<CaseView, '_id' | 'version'>,
  action: string,
  input: Record<string, unknown> = {},
) => street.persona(who).refusal('cases.act', { caseId, version, action, input })

const accountOf = async (street: TestStreet, username: string): Promise<string> => {
  const account = await street.persona(username).call('account.me', {})
  if (!account) throw new Error(`${username} has no account`)
  return account._id
}

/** Every text of a paper, as it must stand in its document. */
export const textsOf = ({ pages }: PaperView): string[] =>
  pages.flatMap(({ title, number = '', blocks }) => [
    title,
    number,
    ...blocks.flatMap((block): string[] => {
      if (block.what === 'table') return block.rows.flat()
      if (block.what === 'section') return [block.title, ...block.text.split('\n')]
      if (block.what === 'text') return block.text.split('\n')
      if (block.what === 'photo') return [block.label]
      return block.what === 'seal' ? [block.office, block.day] : [block.label, block.day ?? '']
    }),
  ])
