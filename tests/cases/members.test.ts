import { INVITATION_LETTERS, rolesOf } from '@contract/members'
import type { Role } from '@contract/permissions'
import { inviteAdministrator } from '../../scripts/lib/inviteAdministrator'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

let people = 0
/** Somebody new who has registered. */
async function somebody() {
  people += 1
  const person = street.visitor(`o-member-${people}`)
  const number = `136000${String(10_000 + people)}`
  const { _id } = await person.call('account.register', {
    name: '贾云帆',
    phone: { by: 'typed', number },
    communityId: 'c-liuqing',
    consent: '2026-11',
  })
  return { person, id: _id }
}

const invite = (by: string, officeId: string, role: Role) =>
  street.persona(by).call('admin.invite', { officeId, role, forWhom: '小贾' })

/** Somebody new who joined an office by an invitation. */
async function official(officeId = 'construction', role: Role = 'handler') {
  const { code } = await invite('admin', officeId, role)
  const here = await somebody()
  await here.person.call('account.acceptInvitation', { code })
  return here
}

describe('an invitation', () => {
  test('of whoever set the street up makes its first administrator, and the log tells where it came from', async () => {
    const { code } = await inviteAdministrator(Date.now())
    const { person } = await somebody()
    expect(await person.call('account.acceptInvitation', { code })).toMatchObject({
      memberships: [{ officeId: 'centre-command', role: 'administrator' }],
    })
    expect((await person.call('admin.log', {})).rows[0]).toMatchObject({
      what: 'invitations',
      after: { role: 'administrator' },
    })
  })

  test('leads a person into the office, lets them work, and removal ends it: invite, join, act, remove, refused', async () => {
    const head = street.persona('construction-head')
    const { code, state } = await invite('construction-head', 'construction', 'handler')
    expect(state).toBe('open')
    const { person, id } = await somebody()
    const joined = await person.call('account.acceptInvitation', { code: ` ${code.slice(0, 4)}-${code.slice(4)} ` })
    expect(joined).toMatchObject({ memberships: [{ officeId: 'construction', role: 'handler' }] })
    expect((await head.call('admin.invitations', { officeId: 'construction' })).rows[0]).toMatchObject({
      state: 'used',
      usedBy: '贾*帆',
      forWhom: '小贾',
    })

    const filed = await street.persona('resident').call('cases.submit', aReport())
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const taken = await act(person, sent, 'assign', { personId: id })
    expect(taken).toMatchObject({ assigneeId: id, relations: ['lead'] })
    await act(person, taken, 'accept')

    const change = { officeId: 'construction', accountId: id, role: 'handler', to: null } as const
    expect(await head.call('admin.memberEffect', change)).toEqual({ openCases: 1, handlersLeft: 3 })
    const left = await head.call('admin.setMember', change)
    expect(left.rows.map(({ accountId }) => accountId)).not.toContain(id)

    await street.restartFunctions()
    expect(await person.refusal('cases.get', { caseId: filed._id })).toMatchObject({ code: 'NOT_FOUND' })
    const list = { key: { office: 'construction' }, kind: 'report', order: 'due' } as const
    expect(await person.refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })
    const back = await head.call('cases.get', { caseId: filed._id })
    expect(back).toMatchObject({ state: 'accepted', leadOfficeId: 'construction' })
    expect(back).not.toHaveProperty('assigneeId', id)
    expect(back.events.at(-1)).toMatchObject({ action: 'putBack', by: { relation: 'system' }, internal: true })
  })

  test('serves once: of two people at once one comes in', async () => {
    const { code } = await invite('admin', 'property', 'handler')
    const [one, other] = [await somebody(), await somebody()]
    const answers = await Promise.all(
      [one, other].map(({ person }) => person.answer('account.acceptInvitation', { code })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: [{ field: 'code', message: expect.stringContaining('用过') }] },
    })
  })

  test('by the same person again is the same joining', async () => {
    const { code } = await invite('admin', 'property', 'handler')
    const { person } = await somebody()
    await person.call('account.acceptInvitation', { code })
    const again = await person.call('account.acceptInvitation', { code })
    expect(again.memberships).toHaveLength(1)
  })

  test('is refused when it has expired, was taken back or never was, each in words of its own', async () => {
    const { person } = await somebody()
    const old = await invite('admin', 'property', 'handler')
    await street.collections.invitations.update({ _id: old._id }, { expiresAt: Date.now() - 1 })
    const revoked = await invite('admin', 'property', 'handler')
    await street.persona('admin').call('admin.revokeInvitation', { id: revoked._id })
    for (const [code, words] of [
      [old.code, '过期'],
      [revoked.code, '撤回'],
      ['ABCD2345', '没有这个邀请码'],
      ['ABCD', '8 位'],
    ] as const) {
      const refused = await person.refusal('account.acceptInvitation', { code })
      expect([code, refused.fields?.[0]?.message]).toEqual([code, expect.stringContaining(words)])
    }
  })

  test('cannot be guessed: the code is not in the database, has no look-alikes, and tries are counted', async () => {
    const { code, _id } = await invite('admin', 'property', 'handler')
    expect([...code].every((letter) => INVITATION_LETTERS.includes(letter))).toBe(true)
    const kept = JSON.stringify(await street.collections.invitations.get(_id))
    expect(kept).not.toContain(code)
    expect(kept).not.toContain('小贾')
    const { person } = await somebody()
    for (let tries = 0; tries < 10; tries += 1) {
      await person.refusal('account.acceptInvitation', { code: 'ZZZZ2222' })
    }
    expect(await person.refusal('account.acceptInvitation', { code })).toMatchObject({
      code: 'NOT_ALLOWED',
      fields: [{ message: expect.stringContaining('一小时') }],
    })
  })

  test('asked for twice by one tap is one, with the same code', async () => {
    const options = { requestId: 'invite-by-one-tap' }
    const input = { officeId: 'market', role: 'handler' } as const
    const admin = street.persona('admin')
    const [one, two] = [
      await admin.call('admin.invite', input, options),
      await admin.call('admin.invite', input, options),
    ]
    expect(two).toEqual(one)
    expect((await admin.call('admin.invitations', { officeId: 'market' })).rows).toHaveLength(1)
  })
})

describe('who manages whom', () => {
  test('a head the own office, an administrator every one, a handler none', async () => {
    const of = (username: string, officeId: string) => street.persona(username).answer('admin.members', { officeId })
    expect(await of('construction-head', 'construction')).toMatchObject({ ok: true })
    expect(await of('construction-head', 'property')).toMatchObject({ error: { code: 'NOT_ALLOWED' } })
    expect(await of('admin', 'property')).toMatchObject({ ok: true })
    expect(await of('construction', 'construction')).toMatchObject({ error: { code: 'NOT_ALLOWED' } })
    const foreign = { officeId: 'property', role: 'handler' } as const
    expect(await street.persona('construction-head').refusal('admin.invite', foreign)).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  test('only administrators make administrators, and only a centre has dispatchers', async () => {
    const admin = street.persona('admin')
    const inCentre = { officeId: 'centre-command', role: 'administrator' } as const
    expect(await admin.answer('admin.invite', inCentre)).toMatchObject({ ok: true })
    const { person: head } = await official('centre-command', 'head')
    expect(await head.refusal('admin.invite', inCentre)).toMatchObject({ fields: [{ field: 'role' }] })
    expect(await admin.refusal('admin.invite', { officeId: 'construction', role: 'dispatcher' })).toMatchObject({
      fields: [{ field: 'role' }],
    })
    expect(rolesOf('department')).not.toContain('dispatcher')
    const removal = { officeId: 'centre-command', accountId: 'demo-admin', role: 'administrator', to: null } as const
    expect(await head.refusal('admin.setMember', removal)).toMatchObject({ fields: [{ field: 'role' }] })
    // Nobody shuts themselves out.
    expect(await admin.refusal('admin.setMember', removal)).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('members come page by page, agents and administrators too, names whole and phones masked', async () => {
    const admin = street.persona('admin')
    const found: string[] = []
    let after: string | undefined
    do {
      const page = await admin.call('admin.members', { officeId: 'centre-command', limit: 2, after })
      found.push(...page.rows.flatMap(({ name, roles }) => roles.map((role) => `${name} ${role}`)))
      for (const { phone } of page.rows) expect(phone).toContain('****')
      after = page.next
    } while (after)
    expect(found).toEqual(expect.arrayContaining(['何敏 dispatcher', '骆文静 administrator', '吴晓 hotline']))
  })

  test('another role takes effect, is in the log, and a role that has changed meanwhile is a conflict', async () => {
    const { person, id } = await official()
    const admin = street.persona('admin')
    const change = { officeId: 'construction', accountId: id, role: 'handler', to: 'observer' } as const
    await admin.call('admin.setMember', change)
    expect(await person.call('account.me', {})).toMatchObject({ memberships: [{ role: 'observer' }] })
    expect(await admin.refusal('admin.setMember', change)).toMatchObject({ code: 'CONFLICT' })
    const { rows } = await admin.call('admin.log', { what: 'members' })
    expect(rows[0]).toMatchObject({
      thing: `construction/${id}`,
      before: { role: 'handler' },
      after: { role: 'observer' },
    })
    expect(JSON.stringify(rows[0])).not.toContain('贾云帆')
  })

  test('what a removal could not finish the scheduler does, and who is back keeps theirs', async () => {
    const { person, id } = await official()
    const filed = await street.persona('resident').call('cases.submit', aReport())
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    await act(person, sent, 'assign', { personId: id })
    const row = {
      _id: `leave:${id}:construction`,
      what: 'leave',
      at: 0,
      accountId: id,
      officeId: 'construction',
    } as const
    const assignee = async () => (await street.collections.cases.get(filed._id))?.assigneeId
    const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
    await street.collections.outbox.create(row)
    await runScheduler()
    expect(await assignee()).toBe(id)
    await street.collections.accounts.update({ _id: id }, { memberships: [], offices: [], memberOf: [] })
    await street.collections.outbox.put(row)
    await runScheduler()
    expect((await assignee()) ?? undefined).toBeUndefined()
    expect(await street.collections.outbox.get(row._id)).toBeUndefined()
  })
})

describe('offices', () => {
  const office = {
    kind: 'team',
    name: '防汛专班',
    nameEn: 'Flood Team',
    duty: '内涝、排水',
    phone: '0579-85001900',
    parent: 'centre-command',
    version: 0,
  } as const
  const again = async (admin: Person, officeId: string) =>
    (await admin.call('admin.offices', {})).offices.find(({ _id }) => _id === officeId)

  test('one that is added takes cases without a release; once used it is retired only when nothing is open', async () => {
    const admin = street.persona('admin')
    const options = { requestId: 'one-office-by-one-tap' }
    const made = await admin.call('admin.saveOffice', office, options)
    expect((await admin.call('admin.saveOffice', office, options))._id).toBe(made._id)
    await street.restartFunctions()
    const filed = await street.persona('resident').call('cases.submit', aReport())
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: made._id })
    expect(sent.leadOfficeName).toBe('防汛专班')
    expect(await admin.call('admin.officeEffect', { officeId: made._id })).toMatchObject({ openCases: 1, members: 0 })
    const retire = { officeId: made._id, retired: true, version: made.version } as const
    expect(await admin.refusal('admin.retireOffice', retire)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('在办 1 件'),
    })
    const moved = { officeId: 'construction', note: '转城建' }
    await street.restartFunctions()
    const { person: clerk } = await official(made._id)
    const returning = await act(clerk, sent, 'return', moved)
    await act(street.persona('dispatcher'), returning, 'approveReturn', { officeId: 'construction' })
    await admin.call('admin.retireOffice', retire)
    await street.restartFunctions()
    const next = await street.persona('resident').call('cases.submit', aReport())
    const wish = { caseId: next._id, version: next.version, action: 'dispatch', input: { officeId: made._id } }
    expect(await street.persona('dispatcher').refusal('cases.act', wish)).toMatchObject({
      fields: [{ field: 'officeId' }],
    })
    expect(await admin.refusal('admin.invite', { officeId: made._id, role: 'handler' })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  test('a name is changed everywhere, its kind never; the log keeps both', async () => {
    const admin = street.persona('admin')
    const before = await again(admin, 'market')
    if (!before) throw new Error('no market office')
    const { _id, retired, editedAt, editedBy, ...said } = before
    const saved = await admin.call('admin.saveOffice', { ...said, officeId: _id, name: '市场监督管理所' })
    expect(saved).toMatchObject({ name: '市场监督管理所', version: 1 })
    const seen = await street.persona('resident').call('account.street', {})
    expect(seen.offices.find((each) => each._id === 'market')?.name).toBe('市场监督管理所')
    const old = { ...said, officeId: _id, name: '旧名' }
    expect(await admin.refusal('admin.saveOffice', old)).toMatchObject({ code: 'CONFLICT' })
    const team = { ...said, officeId: _id, kind: 'team', version: 1 } as const
    expect(await admin.refusal('admin.saveOffice', team)).toMatchObject({ fields: [{ field: 'kind' }] })
    const [row] = (await admin.call('admin.log', { what: 'offices' })).rows
    expect(row).toMatchObject({ thing: 'market', before: { name: before.name }, after: { name: '市场监督管理所' } })
  })

  test('nobody is their own superior, and what reports need is never retired', async () => {
    const admin = street.persona('admin')
    const centre = await again(admin, 'centre-command')
    if (!centre) throw new Error('no centre')
    const { _id, retired, editedAt, editedBy, ...said } = centre
    const looped = { ...said, officeId: _id, parent: 'construction' }
    expect(await admin.refusal('admin.saveOffice', looped)).toMatchObject({ fields: [{ field: 'parent' }] })
    for (const officeId of ['centre-command', 'service-hall']) {
      const version = (await again(admin, officeId))?.version ?? 0
      const refused = await admin.refusal('admin.retireOffice', { officeId, retired: true, version })
      expect([officeId, refused.code]).toEqual([officeId, 'NOT_ALLOWED'])
    }
  })

  test('a community is given to another office', async () => {
    const admin = street.persona('admin')
    const saved = await admin.call('admin.setCommunityOffice', {
      communityId: 'c-chunhan',
      officeId: 'o-liuqing',
      version: 0,
    })
    expect(saved).toMatchObject({ officeId: 'o-liuqing', version: 1 })
    await street.restartFunctions()
    // Its people are checked by that office from now on.
    await street.persona('liuqing').call('account.checkList', { communityId: 'c-chunhan' })
  })
})
