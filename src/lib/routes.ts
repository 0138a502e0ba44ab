import Taro from '@tarojs/taro'

/** Every page there is, by a name that code may use. `app.config.ts` lists the same paths. */
export const ROUTES = {
  home: '/features/home/pages/home',
  reports: '/features/reports/pages/list',
  newReport: '/features/reports/pages/new',
  reportSent: '/features/reports/pages/sent',
  case: '/features/reports/pages/case',
  inbox: '/features/inbox/pages/inbox',
  me: '/features/me/pages/me',
  register: '/features/account/pages/register',
  privacy: '/features/account/pages/privacy',
  settings: '/features/account/pages/settings',
  signIn: '/features/account/pages/signIn',
  queue: '/features/desk/pages/queue',
  deskCase: '/features/desk/pages/case',
} as const

export type RouteName = keyof typeof ROUTES

export const TABS = ['home', 'reports', 'inbox', 'me'] as const
export type TabName = (typeof TABS)[number]

const isTab = (name: RouteName): name is TabName => (TABS as readonly string[]).includes(name)

function address(name: RouteName, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length ? `${ROUTES[name]}?${pairs.join('&')}` : ROUTES[name]
}

const ignore = () => undefined

/** Opens a page on top of this one, or changes the tab. */
export function open(name: RouteName, query: Record<string, string> = {}): void {
  if (isTab(name)) Taro.switchTab({ url: ROUTES[name] }).catch(ignore)
  else Taro.navigateTo({ url: address(name, query) }).catch(ignore)
}

/** Opens a page in place of this one, so that going back does not return here. */
export function replace(name: RouteName, query: Record<string, string> = {}): void {
  if (isTab(name)) Taro.switchTab({ url: ROUTES[name] }).catch(ignore)
  else Taro.redirectTo({ url: address(name, query) }).catch(ignore)
}

/** Goes back, or to the home page when this page was opened directly. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(ignore)
  else open('home')
}

/** A parameter of the current page's address, decoded. */
export function parameter(name: string): string | undefined {
  const value = Taro.getCurrentInstance().router?.params[name]
  return value === undefined ? undefined : decodeURIComponent(value)
}
