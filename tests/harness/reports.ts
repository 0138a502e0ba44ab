import type { ReportRequest } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { Person } from './testStreet'

/** An invented report; each test says only what matters to it. */
export const aReport = (change: Partial<ReportRequest> = {}): ReportRequest => ({
  kind: 'report',
  type: 'complaint',
  text: '菜场门口的人行道塌陷了一大块，晚上看不清，老人容易摔倒。',
  place: { communityId: 'c-liuqing', address: '柳青社区菜场门口' },
  ...change,
})

/** Takes an action on a case as it stands, and answers the case afterwards. */
export const act = (
  person: Person,
  theCase: Pick<CaseView, '_id' | 'version'>,
  action: string,
  input: Record<string, unknown> = {},
): Promise<CaseView> => person.call('cases.act', { caseId: theCase._id, version: theCase.version, action, input })
