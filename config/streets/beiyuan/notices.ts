import type { Bilingual, NoticeLevel } from '../../../types/knowledge'

export interface NoticeSeed {
  id: string
  level: NoticeLevel
  title: Bilingual
  text: Bilingual
  /** As `YYYY-MM-DDTHH:mm`, Shanghai. */
  from: string
  until: string
  communityIds: readonly string[]
}

/** What the street tells everybody when it is set up. */
export const NOTICES: readonly NoticeSeed[] = [
  {
    id: 'welcome',
    level: 'notice',
    title: { zh: '“问政北苑”上线了', en: 'Ask Beiyuan is here' },
    text: {
      zh: '有事请在这里反映：指挥中心马上看到，派给负责的社区或部门，每一步您都能在手机上看到。不会用的，可以请家人、社区代办员代写，或拨打 12345。',
      en: 'Tell us here what is wrong: the command centre sees it at once and sends it to whoever must act, and you can follow every step on your phone. If you would rather not write, ask your family or a community agent, or call 12345.',
    },
    from: '2026-11-01T08:00',
    until: '2027-12-31T23:59',
    communityIds: [],
  },
]
