import type { Phones } from '../../harness/phones'
import type { Traffic } from '../../harness/weapp'

export interface PageTraffic {
  page: string
  /** What `setData` carried until the page stood there, in bytes, how often, and the most at once. */
  opened: Traffic
  /** What an action carried further. */
  actions: Readonly<Record<string, Traffic>>
}

interface Visit {
  who: string
  page: string
  path: string
  sees: string | RegExp
  actions?: Readonly<Record<string, (phone: Awaited<ReturnType<Phones['persona']>>) => Promise<void>>>
}

const VISITS: readonly Visit[] = [
  { who: 'resident', page: 'home', path: 'features/home/pages/home', sees: /我要反映问题/ },
  {
    ...{ who: 'resident', page: 'report form', path: 'features/reports/pages/new', sees: '说说情况' },
    actions: {
      'choose the type': (phone) => phone.press(/求助/),
      'write 20 letters': (phone) => phone.write('说说情况', '单元门口的灯一闪一闪已经三天了晚上看不清'),
    },
  },
  { who: 'resident', page: 'own reports', path: 'features/reports/pages/list', sees: '已提交' },
  { who: 'resident', page: 'inbox', path: 'features/inbox/pages/inbox', sees: /./ },
  { who: 'resident', page: 'me', path: 'features/me/pages/me', sees: '设置' },
  {
    ...{ who: 'dispatcher', page: 'queue of 200', path: 'features/desk/pages/queue', sees: /QUEUED-1\b/ },
    actions: {
      'next rows': async (phone) => {
        await phone.press('加载更多')
        await phone.sees(/QUEUED-30\b/)
      },
    },
  },
]

const minus = (after: Traffic, before: Traffic): Traffic => ({
  bytes: after.bytes - before.bytes,
  calls: after.calls - before.calls,
  biggest: after.biggest,
})

/** What the main pages of the built mini program send from logic to view, when opened and when something is done on them. */
export async function phoneTraffic(phones: Phones): Promise<PageTraffic[]> {
  const found: PageTraffic[] = []
  for (const { who, page, path, sees, actions = {} } of VISITS) {
    const phone = await phones.persona(who)
    await phone.sees(/./)
    await phone.open(path)
    await phone.sees(sees)
    const opened = await phone.traffic()
    const further: Record<string, Traffic> = {}
    let before = opened
    for (const [name, act] of Object.entries(actions)) {
      await act(phone)
      const after = await phone.traffic()
      further[name] = minus(after, before)
      before = after
    }
    found.push({ page, opened, actions: further })
    await phone.close()
  }
  return found
}
