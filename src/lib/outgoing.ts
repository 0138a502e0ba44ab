import type { ReportRequest } from '@contract/case'
import type { InputOf } from '@contract/contract'
import type { ErrorCode } from '@contract/errors'
import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { asFailure, type CallFailure, call } from './cloud/call'
import { type DraftRefusal, forgetDraft, keepDraft } from './drafts'
import { currentText } from './i18n'
import type { UnsentPhoto, UploadedPhoto } from './photos/types'
import { pictureOf, release } from './photos/unsent'
import { uploadPhoto } from './photos/upload'
import { isH5 } from './platform'
import { askAgain, showAnswer } from './query'
import { useSession } from './session'
import { forget, readStored, store, storedKeys } from './storage'
import { toast } from './toast'

/** Something finished that waits on this device for the network. Its request id stays: however often it is sent, it is one. */
interface Waiting {
  requestId: string
  accountId: string
  /** What the form held, for when it must be mended. */
  draft: { photos: readonly UploadedPhoto[]; unsent: readonly UnsentPhoto[] }
  /** Milliseconds since 1970. */
  finishedAt: number
}

export interface OutgoingReport extends Waiting {
  /** Missing in what an earlier version of the app kept. */
  what?: 'report'
  input: ReportRequest
}

export interface OutgoingVisit extends Waiting {
  what: 'visit'
  enterpriseName: string
  input: InputOf<'enterprise.recordVisit'>
}

export type Outgoing = OutgoingReport | OutgoingVisit

interface OutgoingBox {
  items: readonly Outgoing[]
  sendingId: string | undefined
}

/** What waits to be sent, of the person who uses this device now. */
export const useOutgoing = create<OutgoingBox>()(() => ({ items: [], sendingId: undefined }))

/** No answer came, or nobody could be identified: the same request is sent again later. */
const LATER: readonly ErrorCode[] = ['NETWORK', 'UNAVAILABLE', 'NOT_SIGNED_IN']
/** The server remembers a request for seven days; an older one could be filed a second time. */
const SENT_UNTIL = 6 * 86_400_000
const AGAIN_EVERY = 30_000

const START = 'outgoing:'
const keyOf = ({ accountId, requestId }: Pick<Outgoing, 'accountId' | 'requestId'>) =>
  `${START}${accountId}:${requestId}`

/** Under which key a report that is being written is kept. */
export const reportDraftKey = (accountId: string, id: string): string => `report:${accountId}:${id}`

/** The same of a visit to an enterprise. */
export const visitDraftKey = (accountId: string, id: string): string => `visit:${accountId}:${id}`

const draftKeyOf = ({ what, accountId, requestId }: Outgoing): string =>
  (what === 'visit' ? visitDraftKey : reportDraftKey)(accountId, requestId)

export const isSentLater = (failure: CallFailure): boolean => LATER.includes(failure.code)

const accountId = (): string | undefined => useSession.getState().account?._id

/** Reads the box of whoever uses the device now. */
function open(): readonly Outgoing[] {
  const owner = accountId()
  const items = owner ? storedKeys(`${START}${owner}:`).flatMap((key) => readStored<Outgoing>(key) ?? []) : []
  items.sort((a, b) => a.finishedAt - b.finishedAt)
  useOutgoing.setState({ items })
  return items
}

/** Puts something finished into the box; it is no draft from then on. Answers false when the device has no room for it. */
export function putIntoBox(item: Outgoing): boolean {
  if (!store(keyOf(item), item)) return false
  forgetDraft(draftKeyOf(item))
  open()
  return true
}

/** Makes what waits a draft again, with what was said against it. */
export function takeBack(item: Outgoing, refusal?: DraftRefusal): void {
  const { requestId } = item
  const kept = { value: item.draft, savedAt: Date.now(), requestId, ...(refusal ? { refusal } : {}) }
  if (!keepDraft(draftKeyOf(item), kept)) return
  forget(keyOf(item))
  open()
}

const refusalOf = (failure: CallFailure): DraftRefusal => ({
  message: failure.message || currentText().errors.byCode[failure.code],
  fields: failure.fields,
})

/** Uploads what is not in the cloud yet; what was uploaded is remembered at once, so that it is not sent twice. */
async function withPhotos<I extends Outgoing>(item: I): Promise<I> {
  let current = item
  for (const photo of item.draft.unsent) {
    const picture = await pictureOf(photo)
    const uploaded = picture && (await uploadPhoto(picture))
    const { draft, input } = current
    const unsent = draft.unsent.filter(({ key }) => key !== photo.key)
    current = {
      ...current,
      input: { ...input, fileIds: [...(input.fileIds ?? []), ...(uploaded ? [uploaded.fileId] : [])] },
      draft: { ...draft, unsent, photos: [...draft.photos, ...(uploaded ? [uploaded] : [])] },
    }
    store(keyOf(current), current)
    release(photo.key)
  }
  return current
}

/** Sends it, shows what came of it where it is looked at, and answers what is said of that. */
async function deliver(item: Outgoing): Promise<string> {
  const { requestId } = item
  if (item.what === 'visit') {
    await call('enterprise.recordVisit', item.input, { requestId })
    forget(keyOf(item))
    void askAgain(['visits'])
    return currentText().doors.visits.sent(item.enterpriseName)
  }
  const view = await call('cases.submit', item.input, { requestId })
  forget(keyOf(item))
  void showAnswer(['case', view._id], view)
  void askAgain(['cases'])
  return currentText().reports.box.sent(view.number)
}

/** Sends one; whether the next one may be tried. */
async function sendOne(item: Outgoing): Promise<boolean> {
  useOutgoing.setState({ sendingId: item.requestId })
  let current = item
  try {
    current = await withPhotos(item)
    toast(await deliver(current))
    return true
  } catch (error) {
    const failure = asFailure(error)
    if (isSentLater(failure)) return false
    takeBack(current, refusalOf(failure))
    toast(currentText().reports.box.refused)
    return true
  } finally {
    useOutgoing.setState({ sendingId: undefined })
    open()
  }
}

let running: Promise<void> | undefined

/** Sends everything that waits, one after the other; a second call while it runs waits for the first. */
export function sendOutgoing(): Promise<void> {
  running ??= sendAll().finally(() => {
    running = undefined
  })
  return running
}

async function sendAll(): Promise<void> {
  for (const item of open()) {
    if (item.accountId !== accountId()) return
    if (Date.now() - item.finishedAt > SENT_UNTIL)
      takeBack(item, { message: currentText().reports.box.tooOld, fields: [] })
    else if (!(await sendOne(item))) return
  }
}

/** Sends what waits when the app is opened, when the network returns, and every half minute while something waits. */
export function watchOutgoing(): void {
  const send = () => void sendOutgoing()
  useSession.subscribe((session, before) => {
    if (session.account?._id !== before.account?._id) send()
  })
  if (isH5) window.addEventListener('online', send)
  else Taro.onNetworkStatusChange(({ isConnected }) => isConnected && send())
  setInterval(() => useOutgoing.getState().items.length > 0 && send(), AGAIN_EVERY)
  send()
}
