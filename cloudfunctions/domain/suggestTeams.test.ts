import { type Candidate, suggestTeams, type Team, type Wanted } from './suggestTeams'

const TEAMS: readonly Team[] = [
  { officeId: 'oncall', layer: 'block', onCall: true },
  { officeId: 'here', layer: 'community', communityId: 'c1' },
  { officeId: 'there', layer: 'community', communityId: 'c2' },
  { officeId: 'family', layer: 'street', types: ['family'] },
  { officeId: 'joint', layer: 'joint' },
]

const person = (accountId: string, officeId: string, change: Partial<Candidate> = {}): Candidate => ({
  accountId,
  officeIds: [officeId],
  types: [],
  languages: ['zh'],
  communityIds: [],
  running: 0,
  most: 8,
  onDutyIn: [],
  ...change,
})

const EVERYBODY = TEAMS.map(({ officeId }) => person(officeId, officeId))
const WANTED: Wanted = { type: 'neighbour', communityId: 'c1', languages: [], parties: [] }

test.each<[string, Partial<Wanted>, readonly Candidate[], string]>([
  ['close to home', {}, EVERYBODY, 'here'],
  ['who knows the matter', { type: 'family' }, EVERYBODY, 'family'],
  ['the layer that it was passed up to', { layer: 'joint' }, EVERYBODY, 'joint'],
  [
    'who speaks what a party needs',
    { languages: ['ar'] },
    [...EVERYBODY, person('x', 'oncall', { languages: ['ar'] })],
    'oncall',
  ],
  [
    'not who has as much as they are to have',
    {},
    EVERYBODY.map((each) => (each.accountId === 'here' ? { ...each, running: 8 } : each)),
    'oncall',
  ],
  ['not a team whose only mediator is a party', { parties: ['here'] }, EVERYBODY, 'oncall'],
])('first comes %s', (_, change, people, first) => {
  expect(suggestTeams({ ...WANTED, ...change }, TEAMS, people)[0]?.of.officeId).toBe(first)
})

test('the committee of another community is not proposed, and a team is callable while somebody of it is on duty', () => {
  const called = suggestTeams(WANTED, TEAMS, [person('x', 'oncall', { onDutyIn: ['oncall'] })])
  expect(called.map(({ of }) => of.officeId)).not.toContain('there')
  expect(called.filter(({ callable }) => callable).map(({ of }) => of.officeId)).toEqual(['oncall'])
})

test('among mediators: language before matter before place, and the one who has less to do', () => {
  const people = [
    person('busy', 'here', { running: 5 }),
    person('idle', 'here'),
    person('near', 'here', { communityIds: ['c1'] }),
    person('expert', 'here', { types: ['neighbour'] }),
    person('speaker', 'here', { languages: ['ru'] }),
  ]
  const [here] = suggestTeams({ ...WANTED, languages: ['ru'] }, TEAMS, people)
  expect(here?.people.map(({ of }) => of.accountId)).toEqual(['speaker', 'expert', 'near', 'idle', 'busy'])
})
