import { create } from 'zustand'
import { whenConsentOutdated } from './cloud/call'
import { askAgain } from './query'

interface ConsentQuestion {
  /** The version that is asked about; missing while nothing is asked. */
  version: string | undefined
}

/** Whether the person is being asked to agree to a new privacy text. */
export const useConsentQuestion = create<ConsentQuestion>()(() => ({ version: undefined }))

let waiting: Array<(agreed: boolean) => void> = []

/** Tells those who wait what the person decided. */
export function answerConsent(agreed: boolean): void {
  useConsentQuestion.setState({ version: undefined })
  const answered = waiting
  waiting = []
  for (const tell of answered) tell(agreed)
}

// A call that takes in personal data found an older consent: the person is asked, then the same call is sent again.
whenConsentOutdated((version) => {
  void askAgain(['street'])
  useConsentQuestion.setState({ version })
  return new Promise((resolve) => waiting.push(resolve))
})
