import type { Settings } from '../../src/lib/settings'
import { findingsOn } from './accessible'
import type { Visitor } from './browser'
import type { BrowserStreet } from './browserStreet'
import { WRITTEN, walk } from './disputes'
import { INTRODUCED_OFFER, walkNeed } from './needs'
import { agreed, proposed } from './referrals'
import { act, aReport } from './reports'
import type { TestStreet } from './testStreet'

/**
 * Every page by whom it is for; `CASE` stands for a case with a history, `NEED` for the need of an enterprise, `DISPUTE` for a
 * dispute that was settled.
 */
export const WALK: Record<string, readonly string[]> = {
  '': [
    'features/account/pages/register',
    'features/account/pages/privacy',
    'features/account/pages/signIn',
    'features/account/pages/join',
    'features/knowledge/pages/faqs',
    'features/knowledge/pages/notices',
  ],
  陈阿婆: [
    'features/home/pages/home',
    'features/home/pages/scan',
    'features/reports/pages/list',
    'features/inbox/pages/inbox',
    'features/me/pages/me',
    'features/reports/pages/new',
    'features/reports/pages/sent?id=CASE',
    'features/reports/pages/case?id=CASE',
    'features/account/pages/settings',
    'features/account/pages/identity',
    'features/account/pages/household',
    'features/account/pages/access',
    'features/mediation/pages/mine',
    'features/mediation/pages/apply',
    'features/mediation/pages/case?id=DISPUTE',
    'features/mediation/pages/paper?id=DISPUTE&kind=agreement',
  ],
  何敏: [
    'features/home/pages/home',
    'features/desk/pages/queue',
    'features/desk/pages/case?id=CASE',
    'features/desk/pages/file',
    'features/desk/pages/search',
    'features/desk/pages/untold',
    'features/insight/pages/figures',
    'features/insight/pages/matters',
    'features/insight/pages/issues',
    'features/insight/pages/issue?id=none',
  ],
  鲍志清: [
    'features/mediation/pages/desk',
    'features/mediation/pages/figures',
    'features/mediation/pages/roster',
    'features/mediation/pages/duty',
    'features/mediation/pages/case?id=DISPUTE',
    'features/mediation/pages/paper?id=DISPUTE&kind=wholeFile',
    'features/mediation/pages/apply?by=mediation',
    'features/mediation/pages/archive',
  ],
  虞国良: ['features/mediation/pages/onCall'],
  楼小芬: ['features/desk/pages/checks', 'features/enterprise/pages/checks'],
  骆文静: [
    'features/admin/pages/home',
    'features/admin/pages/limits',
    'features/admin/pages/calendar',
    'features/admin/pages/log',
    'features/admin/pages/members',
    'features/admin/pages/offices',
    'features/admin/pages/notices',
    'features/admin/pages/faqs',
    'features/admin/pages/categories',
    'features/admin/pages/category?id=roads',
    'features/admin/pages/duties',
    'features/admin/pages/places',
    'features/admin/pages/dangers',
    'features/admin/pages/messages',
    'features/admin/pages/codes',
    'features/admin/pages/routing',
    'features/admin/pages/templates',
  ],
  龚伟: [
    'features/home/pages/home',
    'features/enterprise/pages/mine',
    'features/enterprise/pages/register',
    'features/enterprise/pages/policies',
    'features/enterprise/pages/policy?id=po-loan-interest',
    'features/enterprise/pages/profile?enterprise=ent-chenguang',
    'features/enterprise/pages/correct?enterprise=ent-chenguang',
    'features/enterprise/pages/proof?enterprise=ent-chenguang&rename=yes',
    'features/enterprise/pages/offers',
    'features/enterprise/pages/needs',
    'features/enterprise/pages/newNeed?type=financing',
    'features/enterprise/pages/need?id=NEED',
    'features/enterprise/pages/consent?id=NEED&order=2',
    'features/enterprise/pages/choose?id=NEED',
    'features/enterprise/pages/ourVisits',
  ],
  楼雅琴: [
    'features/admin/pages/policies',
    'features/enterprise/pages/figures',
    'features/enterprise/pages/policy?id=po-loan-interest',
    'features/enterprise/pages/visits',
    'features/enterprise/pages/visit?id=demo-visit-8',
    'features/enterprise/pages/visitPlan?enterprise=ent-hongda&name=',
    'features/enterprise/pages/visitRecord?enterprise=ent-hongda&name=',
    'features/enterprise/pages/visitPlace?enterprise=ent-hongda',
    'features/enterprise/pages/visitCover',
    'features/admin/pages/parks',
    'features/enterprise/pages/newNeed?visit=demo-visit-8&type=hiring',
  ],
  蒋文斌: ['features/enterprise/pages/referrals', 'features/enterprise/pages/referral?id=NEED&order=1'],
  丁海峰: [
    'features/enterprise/pages/contacts',
    'features/enterprise/pages/needDesk',
    'features/enterprise/pages/need?id=NEED',
    'features/admin/pages/products',
  ],
}

/** Lists that are not empty, and a case with steps; answers its id. */
async function someHistory(street: TestStreet): Promise<string> {
  const resident = street.persona('resident')
  const desk = street.persona('dispatcher')
  const office = street.persona('construction')
  for (const title of ['路灯不亮', '井盖破损', '护栏松动'])
    await resident.call('cases.submit', aReport({ title, text: `${title}，请派人看看。` }))
  const filed = await resident.call('cases.submit', aReport({ title: '人行道塌陷' }))
  const sent = await act(desk, filed, 'dispatch', { officeId: 'construction' })
  const accepted = await act(office, sent, 'accept')
  await office.call('cases.contact', { caseId: filed._id })
  const noted = await act(office, accepted, 'progress', { note: '已经围挡，材料明天到。' })
  await act(office, noted, 'answer', { note: '已经修好，请您看看。' })
  return filed._id
}

/** A need that is shared with one bank, and of which the enterprise is asked about another body. */
async function referredNeed(street: TestStreet) {
  const offered = await walkNeed(street, INTRODUCED_OFFER)
  await agreed(street, await proposed(street, offered, 'pr-orders'), 1)
  return proposed(street, offered, 'pr-guarantee')
}

/** Opens a page and waits until what it asked the cloud for is there. */
async function show(visitor: Visitor, path: string): Promise<void> {
  await visitor.goto(path)
  const settled = () => document.querySelector('.taro_page:not(.taro_page_shade) [role=status][aria-label]') === null
  await visitor.page.waitForFunction(settled)
}

type Look = Partial<Settings>

/**
 * Opens every page as somebody whom it is for, with these settings, and answers what axe finds there and what went wrong.
 * Without `rules` it looks for all that the standard asks.
 */
export async function findingsOnEveryPage(
  place: BrowserStreet,
  look: Look,
  rules?: readonly string[],
): Promise<string[]> {
  const caseId = await someHistory(place.street)
  const need = await referredNeed(place.street)
  const { _id: disputeId } = await walk(place.street, WRITTEN)
  const found: string[] = []
  for (const [name, paths] of Object.entries(WALK)) {
    const visitor = await place.visitor()
    if (name) await visitor.signInAs(name)
    else await visitor.goto()
    await visitor.page.evaluate((kept) => localStorage.setItem('settings', kept), JSON.stringify({ data: look }))
    await visitor.page.reload()
    for (const path of paths) {
      const address = path.replace('CASE', caseId).replace('NEED', need._id).replace('DISPUTE', disputeId)
      await show(visitor, address)
      found.push(...(await findingsOn(visitor, rules)).map((finding) => `${path} ${finding}`))
      await visitor.picture(`axe-${Object.values(look).join('-')}-${path.replace(/\W+/g, '-')}`)
    }
    found.push(...visitor.errors)
    await place.putAway(visitor)
  }
  return found
}
