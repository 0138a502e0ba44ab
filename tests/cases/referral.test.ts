import type { InputOf } from '@contract/contract'
import { referralsOf } from '@contract/referral'
import { goOn } from '../harness/disputes'
import { SECRET, TAKEN, VISITED, walkNeed } from '../harness/needs'
import { agreed, proposed } from '../harness/referrals'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

/** The contacts of the demonstration: `bank` of 某农村商业银行, `guarantor` of 农信融资担保. */
const LOAN = 'pr-orders'
const GUARANTEE = 'pr-guarantee'
/** A product of another bank, whose contact is invited here. */
const OTHER = 'pr-tax'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
  await invited('other-bank', '某城市商业银行', OTHER)
  await invited('same-bank', '某农村商业银行')
})
afterAll(() => street.close())

const team = () => street.persona('finance')

/** Somebody new of a bank, who registers in the mini program and comes by the code of an invitation. */
async function invited(openid: string, provider: string, productId?: string): Promise<string> {
  const person = street.visitor(openid)
  const { privacyVersion } = await person.call('account.street', {})
  const given = { name: '苏明远', phone: { by: 'typed', number: '13900005000' } as const, communityId: 'c-jingfa' }
  await person.call('account.register', { ...given, consent: privacyVersion })
  const made = await team().call('cases.inviteContact', { provider, name: '苏明远', phone: '13900005000' })
  const account = await person.call('account.acceptInvitation', { code: made.code })
  expect([account.contactOf, account.rights, account.memberships]).toEqual([provider, [], []])
  if (productId) {
    const {
      editedAt: _,
      editedBy: __,
      _id,
      ...product
    } = (await team().call('cases.products', {})).find((each) => each._id === productId) as Awaited<
      ReturnType<typeof productsOf>
    >[number]
    await team().call('cases.saveProduct', { ...product, productId: _id, contactId: made._id })
  }
  return made._id
}

const productsOf = () => team().call('cases.products', {})

const visited = () => walkNeed(street, [TAKEN, VISITED])

const referred = async (productId: string, more?: InputOf<'cases.consentReferral'>['items']) =>
  agreed(street, await proposed(street, await visited(), productId), 1, more)

const OFFER = { amount: 200_000_000, months: 12, rate: 400, repayment: 'interestFirst' } as const

test('a loan granted: proposed, agreed to, offered by the bank itself, chosen with a tap, paid out', async () => {
  const asked = await proposed(street, await visited(), LOAN)
  expect(asked.state).toBe('matched')
  const bank = street.persona('bank')
  const key = { caseId: asked._id, order: 1 }
  // Without consent nothing is shared, not even that there is somebody.
  expect((await bank.refusal('cases.referral', key)).code).toBe('NOT_FOUND')
  expect((await bank.call('cases.referrals', {})).rows).toEqual([])
  const shared = await agreed(street, asked, 1)
  const read = await bank.call('cases.referral', key)
  expect(read.values).toEqual({
    name: '义乌市晨光包装印刷有限公司',
    person: '龚伟',
    phone: '13900001023',
    amount: 200_000_000,
    months: 12,
    collateral: 'noCollateral',
    turnover: 'upTo2000',
  })
  // Which values were agreed to, in which words and by whom, stands in the chain of the case.
  expect(shared.events.at(-1)).toMatchObject({
    action: 'consentReferral',
    by: { relation: 'reporter', isMe: true },
    facts: {
      besides: 'collateral,turnover',
      wording: expect.any(String),
      seen: expect.any(String),
    },
  })
  const reads = await street.persona('owner').call('account.access', {})
  expect(reads.rows[0]).toMatchObject({ what: 'referral', partner: '某农村商业银行', caseId: asked._id })
  await bank.call('cases.answerReferral', { ...key, answer: 'contacted', values: { note: '下午上门' } })
  const offered = await bank.call('cases.answerReferral', { ...key, answer: 'offer', values: OFFER })
  expect(offered.made).toMatchObject([{ partner: '某农村商业银行', amount: 200_000_000, rate: 400, chosen: false }])
  const seen = await street.persona('clerk').call('cases.get', { caseId: asked._id })
  expect(seen.data.offers).toMatchObject([{ partner: '某农村商业银行', rate: 400, order: 1 }])
  expect(seen.events.at(-1)?.by).toMatchObject({ relation: 'contact' })
  const none = { caseId: seen._id, version: seen.version, action: 'chooseOffer', input: { order: 2 } }
  expect((await street.persona('clerk').refusal('cases.act', none)).code).toBe('WRONG_STATE')
  const chosen = await goOn(street, seen, [['clerk', 'chooseOffer', { order: 1 }]])
  expect((await bank.call('cases.referral', key)).made[0]?.chosen).toBe(true)
  const result = { partner: '某农村商业银行', amount: 200_000_000, grantedOn: '2026-12-08' }
  expect((await goOn(street, chosen, [['finance', 'grantLoan', result]])).state).toBe('settled')
  // Settled: consent has ended by itself.
  expect(await bank.call('cases.referral', key)).toMatchObject({ standing: 'ended', values: {}, made: [] })
})

test('a loan refused by two banks and met by a guarantee, all through referrals', async () => {
  let view = await visited()
  const refuse = { answer: 'refuse', values: { reason: 'collateralMissing', note: '没有抵押物' } } as const
  for (const [order, productId, who] of [
    [1, LOAN, street.persona('bank')],
    [2, OTHER, street.visitor('other-bank')],
  ] as const) {
    view = await agreed(street, await proposed(street, view, productId), order)
    const told = await who.call('cases.answerReferral', { caseId: view._id, order, ...refuse })
    // What it was for is over: nothing more is shown.
    expect(told).toMatchObject({ standing: 'refused', values: {} })
    expect(told).not.toHaveProperty('name')
    view = await street.persona('finance').call('cases.get', { caseId: view._id })
  }
  view = await agreed(street, await proposed(street, view, GUARANTEE), 3)
  const guarantor = street.persona('guarantor')
  const key = { caseId: view._id, order: 3 }
  const guarantee = { ...OFFER, partner: '某商业银行', guaranteeRate: 80 }
  expect((await guarantor.refusal('cases.answerReferral', { ...key, answer: 'offer', values: OFFER })).code).toBe(
    'WRONG_STATE',
  )
  await guarantor.call('cases.answerReferral', { ...key, answer: 'guarantee', values: guarantee })
  const owner = await street.persona('owner').call('cases.get', { caseId: view._id })
  expect(owner.data).toMatchObject({
    refusals: [
      { partner: '某农村商业银行', reason: 'collateralMissing', referral: 1 },
      { partner: '某城市商业银行', reason: 'collateralMissing', referral: 2 },
    ],
    offers: [{ partner: '某商业银行', guarantor: '农信融资担保', guaranteeRate: 80, referral: 3 }],
    referrals: [{ standing: 'refused' }, { standing: 'refused' }, { standing: 'shared' }],
  })
  const result = { partner: '某商业银行', amount: 200_000_000, grantedOn: '2026-12-08', guarantor: '农信融资担保' }
  const steps = [
    ['owner', 'chooseOffer', { order: 1 }],
    ['finance', 'grantLoan', result],
  ] as const
  expect((await goOn(street, owner, steps)).state).toBe('settled')
})

test('a contact sees what was shared and nothing else; the other bank and the colleague of the same bank nothing', async () => {
  const view = await referred(LOAN, ['use'])
  const key = { caseId: view._id, order: 1 }
  const told = await street.persona('bank').call('cases.referral', key)
  expect(told.values).toHaveProperty('use', 'materials')
  // Left unticked: what the enterprise owes, and its own words.
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${SECRET}|80000000|看了车间|"loans"|"code"`))
  for (const openid of ['other-bank', 'same-bank']) {
    const other = street.visitor(openid)
    expect([openid, (await other.refusal('cases.referral', key)).code]).toEqual([openid, 'NOT_FOUND'])
    const rows = (await other.call('cases.referrals', {})).rows
    expect([openid, rows.filter(({ caseId }) => caseId === view._id)]).toEqual([openid, []])
    const offer = { ...key, answer: 'offer', values: OFFER } as const
    expect([openid, (await other.refusal('cases.answerReferral', offer)).code]).toEqual([openid, 'NOT_FOUND'])
  }
  // Nor is there a way round: the case itself, its steps, its papers, and steps of a need are as if they were not there.
  const bank = street.persona('bank')
  const { _id: caseId, version } = view
  for (const refused of [
    await bank.refusal('cases.get', { caseId }),
    await bank.refusal('cases.earlier', { caseId, before: 5 }),
    await bank.refusal('cases.act', {
      caseId,
      version,
      action: 'enterLoanOffer',
      input: { ...OFFER, partner: '某商业银行' },
    }),
    await bank.refusal('files.link', { caseId, fileIds: ['0'.repeat(32)] }),
  ]) {
    expect(refused.code).toBe('NOT_FOUND')
  }
  expect((await bank.refusal('cases.contacts', {})).code).toBe('NOT_ALLOWED')
  expect((await street.persona('resident').refusal('cases.referrals', {})).code).toBe('NOT_ALLOWED')
  const kept = JSON.stringify([
    await street.collections.cases.get(caseId),
    await street.collections.contacts.get('demo-contact-bank'),
  ])
  for (const word of ['13900001023', '13900001031', '蒋文斌', '龚伟', '订单贷'])
    expect([word, kept.includes(word)]).toEqual([word, false])
})

test('consent ends when the enterprise says so, when its time is over, and when the contact leaves: an old link shows nothing', async () => {
  const bank = street.persona('bank')
  const ended = async (caseId: string) => {
    const told = await bank.call('cases.referral', { caseId, order: 1 })
    expect(Object.keys(told).sort()).toEqual([
      'caseId',
      'kind',
      'made',
      'order',
      'product',
      'sharedAt',
      'standing',
      'values',
    ])
    expect(told).toMatchObject({ standing: 'ended', values: {}, made: [] })
    const offer = { caseId, order: 1, answer: 'offer', values: OFFER } as const
    expect((await bank.refusal('cases.answerReferral', offer)).code).not.toBe('NOT_FOUND')
  }
  const withdrawn = await goOn(street, await referred(LOAN), [['clerk', 'withdrawConsent', { order: 1 }]])
  await ended(withdrawn._id)

  const late = await referred(LOAN)
  const { data = {} } = (await street.collections.cases.get(late._id)) ?? {}
  const over = Date.now() - 1000
  const [first] = referralsOf(data)
  const agenda = [{ at: over, action: 'endReferral', facts: { order: 1 } }]
  await street.collections.cases.update(
    { _id: late._id },
    { data: { ...data, referrals: [{ ...first, until: over }], agenda }, nextAt: over },
  )
  // Even before the scheduler has come by.
  await ended(late._id)
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const told = await street.persona('owner').call('cases.get', { caseId: late._id })
  expect([told.events.at(-1)?.action, referralsOf(told.data)[0]?.standing]).toEqual(['endReferral', 'lapsed'])

  const leaving = await invited('leaving', '某商业银行', 'pr-secured')
  const left = await referred('pr-secured')
  await street.persona('enterprise').call('cases.removeContact', { contactId: leaving })
  const gone = street.visitor('leaving')
  expect((await gone.refusal('cases.referral', { caseId: left._id, order: 1 })).code).toBe('NOT_ALLOWED')
  expect((await gone.call('account.me', {}))?.contactOf).toBeUndefined()
  const after = await street.persona('owner').call('cases.get', { caseId: left._id })
  expect(referralsOf(after.data)[0]?.standing).toBe('lapsed')
  expect(
    (await team().call('cases.matchNeed', { caseId: left._id })).find(({ productId }) => productId === 'pr-secured'),
  ).toMatchObject({ referable: false })
})

test('agreed to is what was shown: required items cannot be left out, and values that changed are looked at again', async () => {
  const asked = await proposed(street, await visited(), LOAN)
  const owner = street.persona('owner')
  const terms = await owner.call('cases.referralTerms', { caseId: asked._id, order: 1 })
  expect(terms).toMatchObject({ partner: '某农村商业银行', product: '订单贷', person: '蒋文斌' })
  const answer = { caseId: asked._id, order: 1, version: asked.version, items: terms.required, seen: terms.seen }
  const without = { ...answer, items: terms.required.filter((item) => item !== 'turnover') }
  expect((await owner.refusal('cases.consentReferral', without)).fields).toMatchObject([{ field: 'items' }])
  // A colleague's own phone would be shared: it is another one than what was shown.
  expect((await street.persona('clerk').refusal('cases.consentReferral', answer)).code).toBe('CONFLICT')
  expect((await team().refusal('cases.referralTerms', { caseId: asked._id, order: 1 })).code).toBe('NOT_ALLOWED')
  expect(
    (await team().refusal('cases.proposeReferral', { caseId: asked._id, version: asked.version, productId: LOAN }))
      .code,
  ).toBe('WRONG_STATE')
  const declined = await goOn(street, asked, [['owner', 'declineReferral', { order: 1, note: '利率高' }]])
  expect((await street.persona('bank').refusal('cases.referral', { caseId: asked._id, order: 1 })).code).toBe(
    'NOT_FOUND',
  )
  expect((await proposed(street, declined, LOAN)).data.referrals).toMatchObject([
    { standing: 'declined' },
    { standing: 'asked' },
  ])
})
