import type { OfficeKind } from '@contract/street'
import type { StoredSuggestion } from './caseDoc'
import { dutySentDown } from './departmentDuty'

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
