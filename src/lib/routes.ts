import Taro from '@tarojs/taro'
import { currentText } from './i18n'
import { loadPageCode, loadPagesAhead } from './pageCode'
import { isH5 } from './platform'
import { toast } from './toast'

/** Every page there is, by a name that code may use. `app.config.ts` lists the same paths. */
export const ROUTES = {
  home: '/features/home/pages/home',
  reports: '/features/reports/pages/list',
  newReport: '/features/reports/pages/new',
  reportSent: '/features/reports/pages/sent',
  case: '/features/reports/pages/case',
  scan: '/features/home/pages/scan',
  inbox: '/features/inbox/pages/inbox',
  me: '/features/me/pages/me',
  register: '/features/account/pages/register',
  privacy: '/features/account/pages/privacy',
  identity: '/features/account/pages/identity',
  household: '/features/account/pages/household',
  access: '/features/account/pages/access',
  join: '/features/account/pages/join',
  settings: '/features/account/pages/settings',
  signIn: '/features/account/pages/signIn',
  faqs: '/features/knowledge/pages/faqs',
  notices: '/features/knowledge/pages/notices',
  adminHome: '/features/admin/pages/home',
  adminNotices: '/features/admin/pages/notices',
  adminFaqs: '/features/admin/pages/faqs',
  adminCategories: '/features/admin/pages/categories',
  adminCategory: '/features/admin/pages/category',
  adminDuties: '/features/admin/pages/duties',
  adminPlaces: '/features/admin/pages/places',
  adminRouting: '/features/admin/pages/routing',
  adminDangers: '/features/admin/pages/dangers',
  adminLimits: '/features/admin/pages/limits',
  adminCalendar: '/features/admin/pages/calendar',
  adminMembers: '/features/admin/pages/members',
  adminOffices: '/features/admin/pages/offices',
  adminLog: '/features/admin/pages/log',
  adminCodes: '/features/admin/pages/codes',
  products: '/features/admin/pages/products',
  adminMessages: '/features/admin/pages/messages',
  issues: '/features/insight/pages/issues',
  issue: '/features/insight/pages/issue',
  figures: '/features/insight/pages/figures',
  matterFigures: '/features/insight/pages/matters',
  queue: '/features/desk/pages/queue',
  checks: '/features/desk/pages/checks',
  untold: '/features/desk/pages/untold',
  deskCase: '/features/desk/pages/case',
  templates: '/features/admin/pages/templates',
  fileReport: '/features/desk/pages/file',
  enterprises: '/features/enterprise/pages/mine',
  needFigures: '/features/enterprise/pages/figures',
  policies: '/features/enterprise/pages/policies',
  policy: '/features/enterprise/pages/policy',
  adminParks: '/features/admin/pages/parks',
  adminPolicies: '/features/admin/pages/policies',
  enterpriseProfile: '/features/enterprise/pages/profile',
  correctEnterprise: '/features/enterprise/pages/correct',
  enterpriseProof: '/features/enterprise/pages/proof',
  enterpriseChecks: '/features/enterprise/pages/checks',
  registerEnterprise: '/features/enterprise/pages/register',
  offers: '/features/enterprise/pages/offers',
  needs: '/features/enterprise/pages/needs',
  newNeed: '/features/enterprise/pages/newNeed',
  need: '/features/enterprise/pages/need',
  needDesk: '/features/enterprise/pages/needDesk',
  visits: '/features/enterprise/pages/visits',
  visit: '/features/enterprise/pages/visit',
  visitPlan: '/features/enterprise/pages/visitPlan',
  visitRecord: '/features/enterprise/pages/visitRecord',
  visitPlace: '/features/enterprise/pages/visitPlace',
  visitCover: '/features/enterprise/pages/visitCover',
  ourVisits: '/features/enterprise/pages/ourVisits',
  chooseOffer: '/features/enterprise/pages/choose',
  consentReferral: '/features/enterprise/pages/consent',
  contacts: '/features/enterprise/pages/contacts',
  referrals: '/features/enterprise/pages/referrals',
  referral: '/features/enterprise/pages/referral',
  mediations: '/features/mediation/pages/mine',
  applyMediation: '/features/mediation/pages/apply',
  mediation: '/features/mediation/pages/case',
  mediationPaper: '/features/mediation/pages/paper',
  mediationDesk: '/features/mediation/pages/desk',
  onCall: '/features/mediation/pages/onCall',
  mediationRoster: '/features/mediation/pages/roster',
  mediationDuty: '/features/mediation/pages/duty',
  mediationFigures: '/features/mediation/pages/figures',
  mediationArchive: '/features/mediation/pages/archive',
  deskSearch: '/features/desk/pages/search',
} as const

export type RouteName = keyof typeof ROUTES

export const TABS = ['home', 'reports', 'inbox', 'me'] as const
export type TabName = (typeof TABS)[number]

const isTab = (name: RouteName): name is TabName => (TABS as readonly string[]).includes(name)

function address(name: RouteName, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length ? `${ROUTES[name]}?${pairs.join('&')}` : ROUTES[name]
}

/** The address of a page as it can be sent to somebody; empty in the mini program, whose pages have none. */
export const linkTo = (name: RouteName, query: Record<string, string> = {}): string =>
  isH5 ? `${location.origin}${location.pathname}#${address(name, query)}` : ''

/** Counts the ways that were asked for: while a page's code is on its way, a later wish takes its place. */
let wishes = 0

/** Goes to a page, or says why that is not possible: a tap must never do nothing. */
async function go(name: RouteName, way: () => Promise<unknown>): Promise<void> {
  wishes += 1
  const wish = wishes
  try {
    await loadPageCode(ROUTES[name])
    if (wish === wishes) await way()
  } catch {
    if (wish === wishes) toast(currentText().errors.byCode.NETWORK)
  }
}

/** Opens a page on top of this one, or changes the tab. */
export function open(name: RouteName, query: Record<string, string> = {}): void {
  if (isTab(name)) void go(name, () => Taro.switchTab({ url: ROUTES[name] }))
  else void go(name, () => Taro.navigateTo({ url: address(name, query) }))
}

/** Opens a page in place of this one, so that going back does not return here. */
export function replace(name: RouteName, query: Record<string, string> = {}): void {
  if (isTab(name)) void go(name, () => Taro.switchTab({ url: ROUTES[name] }))
  else void go(name, () => Taro.redirectTo({ url: address(name, query) }))
}

/** Goes back, or to the home page when this page was opened directly. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(() => undefined)
  else open('home')
}

/** The pages that a resident comes to; whoever works here opens the desk from one of them. */
const OFTEN: readonly RouteName[] = [...TABS, 'newReport', 'reportSent', 'case', 'register']

/** Fetches the code of these pages while nobody waits for it. */
export function loadOftenOpened(): void {
  loadPagesAhead(OFTEN.map((name) => ROUTES[name]))
}

/** Leads home from an address that no page has. */
export function leaveUnknownPage(): void {
  void go('home', () => Taro.reLaunch({ url: ROUTES.home }))
}

/** A parameter of the current page's address, decoded. */
export function parameter(name: string): string | undefined {
  const value = Taro.getCurrentInstance().router?.params[name]
  return value === undefined ? undefined : decodeURIComponent(value)
}
