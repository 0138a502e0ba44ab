import { NO_MATTER } from '@contract/duty'
import type { OfficeKind } from '@contract/street'
import type { Action } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc, StoredSuggestion } from './caseDoc'
import { dutySentDown } from './departmentDuty'
import { reasonsOf, sentDownBy } from './sentDown'

const KINDS: Readonly<Record<string, OfficeKind>> = { roads: 'department', patrol: 'team', west: 'community' }
const TABLES = {
  duties: [
    { matter: '道路设施', officeId: 'roads' },
    { matter: '路灯', officeId: 'roads' },
    { matter: '巡查', officeId: 'patrol' },
    { matter: '邻里' },
    { matter: '楼道堆物', officeId: 'west', level: 'department' as const },
    { matter: '绿化认养', officeId: 'roads', level: 'community' as const },
  ],
  mattersOf: (categoryId: string) => (categoryId === 'street' ? ['道路设施', '路灯'] : []),
  kindOf: (officeId: string) => KINDS[officeId],
}
const about = (change: Partial<StoredSuggestion>) => ({
  suggestion: { officeId: 'roads', voice: 'catalogue' as const, words: [], ...change },
})

const TABLE: ReadonlyArray<
  [name: string, suggestion: Partial<StoredSuggestion>, officeId: string, matters?: string[]]
> = [
  ["a department's matter to a community", { matter: '道路设施' }, 'west', ['道路设施']],
  ["a team's matter to a community", { matter: '巡查' }, 'west', ['巡查']],
  ["all matters of a department's category", { voice: 'category', categoryId: 'street' }, 'west', ['道路设施', '路灯']],
  ['to another department', { matter: '道路设施' }, 'patrol', []],
  ["a community's matter", { matter: '邻里' }, 'west', []],
  ['a matter that the catalogue itself sends down', { matter: '楼道堆物' }, 'west', []],
  ['a matter that a community may deal with', { matter: '绿化认养' }, 'west', []],
  ['what only the place was known of', { voice: 'place' }, 'west', []],
]

test.each(TABLE)('sent down or not: %s', (_, suggestion, officeId, matters) => {
  expect(dutySentDown(about(suggestion), officeId, TABLES)?.matters ?? []).toEqual(matters)
})

test('whose duty it is follows from the matter that a person named', () => {
  const { suggestion } = about({ matter: '邻里', voice: 'model' })
  const matters = (matter?: string) => dutySentDown({ matter, suggestion }, 'west', TABLES)?.matters
  expect([matters(), matters('路灯'), matters(NO_MATTER)]).toEqual([undefined, ['路灯'], undefined])
})

const STEPS: ReadonlyArray<
  [
    name: string,
    action: string,
    input: Record<string, unknown>,
    down: Array<[field: string, reason: string]>,
    note: string | undefined,
  ]
> = [
  ['a dispatch without a note', 'dispatch', { officeId: 'west' }, [['note', '']], undefined],
  ['a dispatch with its reason', 'dispatch', { officeId: 'west', note: '先围挡' }, [['note', '先围挡']], undefined],
  ['a dispatch to a department', 'dispatch', { officeId: 'roads' }, [], undefined],
  [
    'each order of a split by itself',
    'split',
    {
      orders: [
        { officeId: 'west', note: '围挡', reason: '离得近' },
        { officeId: 'roads', note: '修' },
        { officeId: 'west', note: '告知', reason: '认得人' },
      ],
    },
    [
      ['orders.0.reason', '离得近'],
      ['orders.2.reason', '认得人'],
    ],
    '离得近；认得人',
  ],
  [
    'an order without a reason',
    'split',
    { orders: [{ officeId: 'west', note: '围挡' }] },
    [['orders.0.reason', '']],
    '',
  ],
  ['what goes with another case', 'answerWithMain', { officeId: 'west' }, [], undefined],
]

test.each(STEPS)('where a reason is asked for: %s', (_, name, input, down, note) => {
  const theCase = about({ matter: '道路设施' }) as CaseDoc
  const action = workflowOf('report').actions[name] as Action<string>
  const found = sentDownBy(theCase, action, input, (each, officeId) => dutySentDown(each, officeId, TABLES))
  expect(found.map(({ field, reason }) => [field, reason])).toEqual(down)
  expect(reasonsOf(found)).toBe(note)
})
