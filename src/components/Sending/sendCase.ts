import type { SubmitInput } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import { call } from '@/lib/cloud/call'
import { askAgain, showAnswer } from '@/lib/query'

/** Files a case; pages that show it or lists of cases know of it. */
export async function sendCase(input: SubmitInput, requestId: string): Promise<CaseView> {
  const view = await call('cases.submit', input, { requestId })
  await showAnswer(['case', view._id], view)
  void askAgain(['cases'])
  return view
}
