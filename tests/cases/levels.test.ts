import { LEVELS, type Level } from '@contract/levels'
import { aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

let people = 0
/** Somebody new of a community, of this level when nothing else is said. */
async function somebody(level: Level = 'unverified', communityId = 'c-liuqing') {
  people += 1
  const number = `137000${String(10_000 + people)}`
  const person = street.visitor(`o-level-${people}`)
  const phone = level === 'phone' ? { by: 'wechat', code: `phone:${number}` } : { by: 'typed', number }
  const account = await person.call('account.register', {
    name: '范小雨',
    phone: phone as { by: 'typed'; number: string },
    communityId,
    consent: '2026-11',
  })
  const here = { person, number, id: account._id }
  if (level === 'checked') await check(here.id)
  return here
}

/** The clerk of the community compares name and phone. */
async function check(accountId: string, clerk: Person = street.persona('liuqing')) {
  const { stamp } = await clerk.call('account.openPerson', { accountId })
  return clerk.call('account.checkPerson', { accountId, stamp, checked: true, how: 'counter' })
}

describe('what a category needs', () => {
  test.each(LEVELS)('somebody known as %s reports what asks for no more', async (level) => {
    const { person } = await somebody(level)
    const { categories } = await person.call('account.street', {})
    for (const needs of ['none', 'phone', 'checked'] as const) {
      const category = categories.find((each) => each.needs === needs && each.questions.every((q) => !q.required))
      if (!category) throw new Error(`No category needs ${needs}`)
      const answer = await person.answer('cases.submit', aReport({ categoryId: category._id, type: 'help' }))
      const may = { unverified: ['none'], phone: ['none', 'phone'], checked: ['none', 'phone', 'checked'] }[level]
      expect([level, needs, answer.ok || answer.error.code]).toEqual([
        level,
        needs,
        may.includes(needs) || 'LEVEL_TOO_LOW',
      ])
    }
  })

  test('who is refused is told what is missing and where to get it', async () => {
    const { person } = await somebody()
    const { categories } = await person.call('account.street', {})
    for (const [needs, words] of [
      ['phone', /微信手机号/],
      ['checked', /请社区核实/],
    ] as const) {
      const categoryId = categories.find((each) => each.needs === needs && !each.questions.some((q) => q.required))?._id
      expect(await person.refusal('cases.submit', aReport({ categoryId }))).toMatchObject({
        code: 'LEVEL_TOO_LOW',
        details: { needs },
        fields: [{ field: 'categoryId', message: expect.stringMatching(words) }],
      })
    }
  })

  test('a clerk files for whoever stands at the counter, whatever the clerk is known by', async () => {
    const { categories } = await street.persona('resident').call('account.street', {})
    const categoryId = categories.find((each) => each.needs === 'checked')?._id
    const behalf = { as: 'staff', name: '陈大明', channel: 'counter' } as const
    expect(await street.persona('service-hall').answer('cases.submit', aReport({ categoryId, behalf }))).toMatchObject({
      ok: true,
    })
  })
})

describe('being checked', () => {
  test('who asks is in the list of the own community, the longest first, masked; the clerk compares and they are checked', async () => {
    const first = await somebody()
    const second = await somebody()
    await first.person.call('account.askCheck', { ask: true })
    await second.person.call('account.askCheck', { ask: true })
    const clerk = street.persona('liuqing')
    const one = await clerk.call('account.checkList', { communityId: 'c-liuqing', limit: 1 })
    expect(one.rows).toMatchObject([{ accountId: first.id, name: '范*雨', level: 'unverified' }])
    const two = await clerk.call('account.checkList', { communityId: 'c-liuqing', limit: 1, after: one.next })
    expect(two.rows).toMatchObject([{ accountId: second.id }])
    const whole = await clerk.call('account.openPerson', { accountId: first.id })
    expect(whole).toMatchObject({ name: '范小雨', phone: first.number })
    await check(first.id)
    expect(await first.person.call('account.me', {})).toMatchObject({
      level: 'checked',
      checked: { officeName: expect.stringContaining('柳青') },
    })
    const left = await clerk.call('account.checkList', { communityId: 'c-liuqing' })
    expect(left.rows.map(({ accountId }) => accountId)).toEqual([second.id])
    await second.person.call('account.askCheck', { ask: false })
    expect((await clerk.call('account.checkList', { communityId: 'c-liuqing' })).rows).toEqual([])
  })

  test('a phone finds exactly its people; search and reading are on record before anything is told', async () => {
    const { number, id } = await somebody()
    const clerk = street.persona('liuqing')
    expect(await clerk.call('account.findPerson', { number })).toMatchObject([{ accountId: id, name: '范*雨' }])
    expect(await clerk.call('account.findPerson', { number: '13799999999' })).toEqual([])
    await clerk.call('account.openPerson', { accountId: id })
    const records = await street.collections.accessRecords.find({
      where: { accountId: 'demo-liuqing' },
      order: [['at', 'desc']],
      limit: 10,
    })
    expect(records.map(({ what }) => what)).toEqual(expect.arrayContaining(['findPerson', 'openPerson']))
    expect(JSON.stringify(records)).not.toContain(number)
  })

  test('a community checks its own people, the hall everybody, other offices nobody', async () => {
    const { number, id } = await somebody('unverified', 'c-chunhan')
    expect(await street.persona('liuqing').call('account.findPerson', { number })).toEqual([])
    expect(await street.persona('liuqing').refusal('account.openPerson', { accountId: id })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await street.persona('construction').refusal('account.openPerson', { accountId: id })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect((await street.persona('construction').call('account.me', {}))?.rights).not.toContain('account.check')
    expect((await street.persona('liuqing').call('account.me', {}))?.rights).toContain('account.check')
    await check(id, street.persona('service-hall'))
  })

  test('who does not agree needs a reason, which the person reads; nobody checks themselves', async () => {
    const { person, id } = await somebody()
    const clerk = street.persona('liuqing')
    const { stamp } = await clerk.call('account.openPerson', { accountId: id })
    const differs = { accountId: id, stamp, checked: false, how: 'phone' } as const
    expect(await clerk.refusal('account.checkPerson', differs)).toMatchObject({ fields: [{ field: 'reason' }] })
    await clerk.call('account.checkPerson', { ...differs, reason: '电话打不通' })
    expect(await person.call('account.me', {})).toMatchObject({ level: 'unverified', checkRefused: '电话打不通' })
    const own = await clerk.call('account.openPerson', { accountId: 'demo-liuqing' })
    const oneself = { accountId: 'demo-liuqing', stamp: own.stamp, checked: true, how: 'counter' } as const
    expect(await clerk.refusal('account.checkPerson', oneself)).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('a name that changed while it was compared is not what was checked', async () => {
    const { person, id } = await somebody()
    const clerk = street.persona('liuqing')
    const { stamp } = await clerk.call('account.openPerson', { accountId: id })
    await person.call('account.update', { name: '范雨' })
    const input = { accountId: id, stamp, checked: true, how: 'counter' } as const
    expect(await clerk.refusal('account.checkPerson', input)).toMatchObject({ code: 'CONFLICT' })
    expect(await person.call('account.me', {})).toMatchObject({ level: 'unverified' })
  })
})

describe('correcting', () => {
  test.each([
    [
      'the same name and phone again',
      (number: string) => ({ name: '范小雨', phone: typed(number) }),
      'checked',
      undefined,
    ],
    ['another community', () => ({ communityId: 'c-aimin' }), 'checked', undefined],
    ['another name', () => ({ name: '范雨' }), 'unverified', 'name'],
    ['another phone', () => ({ phone: typed('13711112222') }), 'unverified', 'phone'],
  ] as const)('after %s a checked person is known as well as they should be', async (_, change, level, levelFell) => {
    const { person, number } = await somebody('checked')
    const changed = await person.call('account.update', change(number))
    expect([changed.level, changed.levelFell]).toEqual([level, levelFell])
  })

  test('a phone that WeChat vouched for stays so when it is typed again, and falls with another', async () => {
    const { person, number } = await somebody('phone')
    expect(await person.call('account.update', { phone: typed(number) })).toMatchObject({ level: 'phone' })
    expect(await person.call('account.update', { phone: typed('13722223333') })).toMatchObject({
      level: 'unverified',
      levelFell: 'phone',
    })
    const again = await person.call('account.update', { phone: { by: 'wechat', code: 'phone:13722223333' } })
    expect([again.level, again.levelFell]).toEqual(['phone', undefined])
  })

  test('who moves while waiting waits in the new community', async () => {
    const { person, id } = await somebody()
    await person.call('account.askCheck', { ask: true })
    await person.call('account.update', { communityId: 'c-chunhan' })
    const of = async (communityId: string) =>
      (await street.persona('service-hall').call('account.checkList', { communityId })).rows.map((row) => row.accountId)
    expect(await of('c-chunhan')).toContain(id)
    expect(await of('c-liuqing')).not.toContain(id)
  })

  test('a report keeps the name and phone that it was filed with', async () => {
    const { person } = await somebody('phone')
    const filed = await person.call('cases.submit', aReport())
    await person.call('account.update', { name: '范大雨', phone: typed('13733334444') })
    const read = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
    expect(read.reporter).toEqual(filed.reporter)
    // Who must call them reaches them, and is told that it is another number.
    expect(await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })).toMatchObject({
      phone: '13733334444',
      phoneThen: filed.reporter.phone,
    })
  })
})

const typed = (number: string) => ({ by: 'typed', number }) as const

test('a person sees which office read their phone and when, and no name of an official', async () => {
  const { person, id } = await somebody('phone')
  const filed = await person.call('cases.submit', aReport())
  expect((await person.call('account.access', {})).rows).toEqual([])
  await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })
  await street.persona('liuqing').call('account.openPerson', { accountId: id })
  const { rows, next } = await person.call('account.access', { limit: 1 })
  expect(rows).toMatchObject([{ what: 'openPerson', officeName: expect.stringContaining('柳青') }])
  const later = await person.call('account.access', { limit: 1, after: next })
  expect(later.rows).toMatchObject([{ what: 'contact', caseId: filed._id, officeName: '综治办指挥中心' }])
  expect(JSON.stringify([rows, later.rows])).not.toMatch(/方|何|demo-/)
  expect((await street.persona('neighbour').call('account.access', {})).rows).toEqual([])
})

describe('a household', () => {
  test('several people may share a phone; the second is told so', async () => {
    const { number } = await somebody()
    const mother = await street.visitor('o-mother').call('account.register', {
      name: '范阿婆',
      phone: typed(number),
      communityId: 'c-liuqing',
      consent: '2026-11',
    })
    expect(mother).toMatchObject({ phoneShared: true, level: 'unverified' })
    expect(await street.visitor('o-mother').call('account.me', {})).not.toHaveProperty('phoneShared')
  })

  test('the family is kept sealed, added once by a tap that arrives twice, corrected and taken off', async () => {
    const { person, id } = await somebody()
    const mother = { name: '范秀兰', relation: 'parent', phone: '13612345678' } as const
    const options = { requestId: 'household-twice' }
    await person.call('account.saveHousehold', mother, options)
    const [kept] = await person.call('account.saveHousehold', mother, options)
    expect(await person.call('account.household', {})).toEqual([{ ...mother, id: kept?.id }])
    expect(JSON.stringify(await street.collections.accounts.get(id))).not.toMatch(/范秀兰|13612345678/)
    const corrected = { id: kept?.id, name: '范秀云' }
    expect(await person.call('account.saveHousehold', corrected)).toEqual([corrected])
    expect(await person.call('account.removeHousehold', { id: kept?.id ?? '' })).toEqual([])
  })

  test('ten are enough', async () => {
    const { person } = await somebody()
    for (let count = 0; count < 10; count += 1) await person.call('account.saveHousehold', { name: `家人${count}` })
    expect(await person.refusal('account.saveHousehold', { name: '第十一' })).toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

test('a new privacy text is agreed to before the next report; reading goes on without', async () => {
  await street.collections.streets.update({ _id: 'beiyuan' }, { privacyVersion: '2027-03' })
  await street.restartFunctions()
  const person = street.persona('resident')
  expect(await person.refusal('cases.submit', aReport())).toMatchObject({
    code: 'CONSENT_OUTDATED',
    details: { version: '2027-03' },
  })
  expect(await person.refusal('account.update', { name: '陈秀' })).toMatchObject({ code: 'CONSENT_OUTDATED' })
  await person.call('cases.list', { key: 'mine', kind: 'report', order: 'newest' })
  expect(await person.refusal('account.agree', { version: '2026-11' })).toMatchObject({ code: 'CONSENT_OUTDATED' })
  expect(await person.call('account.agree', { version: '2027-03' })).toMatchObject({ consent: '2027-03' })
  await person.call('cases.submit', aReport())
  const account = await street.collections.accounts.get('demo-resident')
  expect(account?.consents.map(({ version }) => version)).toEqual(['2026-11', '2027-03'])
})
