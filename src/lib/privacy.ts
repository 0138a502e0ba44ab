import { create } from 'zustand'
import { isH5 } from './platform'

/** The privacy question that WeChat wants answered before an interface that touches personal data goes on. */
type Resolve = (answer: { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }) => void

interface PrivacyQuestion {
  open: boolean
  waiting: Resolve[]
}

export const usePrivacyQuestion = create<PrivacyQuestion>()(() => ({ open: false, waiting: [] }))

/** The id of the button with which a person agrees: WeChat checks that this very button was tapped. */
export const AGREE_BUTTON = 'privacyAgree'

interface PrivacyApi {
  onNeedPrivacyAuthorization?: (listener: (resolve: Resolve) => void) => void
  requirePrivacyAuthorize?: (options: { success(): void; fail(error: unknown): void }) => void
  openPrivacyContract?: (options: { fail(): void }) => void
}

declare const wx: PrivacyApi | undefined

const api = (): PrivacyApi => (!isH5 && typeof wx !== 'undefined' ? wx : {})

/** Answers WeChat's question from one place for every interface. Called once, when the app starts. */
export function watchPrivacy(): void {
  api().onNeedPrivacyAuthorization?.((resolve) => {
    usePrivacyQuestion.setState((state) => ({ open: true, waiting: [...state.waiting, resolve] }))
  })
}

/** Gives the person's answer to whatever waits for it. */
export function answerPrivacy(agreed: boolean): void {
  const { waiting } = usePrivacyQuestion.getState()
  usePrivacyQuestion.setState({ open: false, waiting: [] })
  for (const resolve of waiting) {
    resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' })
  }
}

/** Asks before a private interface is used, where the platform can ask; fails when the person refuses. */
export function requirePrivacy(): Promise<void> {
  const require = api().requirePrivacyAuthorize
  if (!require) return Promise.resolve()
  return new Promise((resolve, reject) => require({ success: resolve, fail: reject }))
}

/** Opens the privacy guide that was filed with WeChat; the caller shows our own text where that is not possible. */
export function openPrivacyGuide(otherwise: () => void): void {
  const openContract = api().openPrivacyContract
  if (openContract) openContract({ fail: otherwise })
  else otherwise()
}
