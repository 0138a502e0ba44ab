import { ASKED_AT_SUBMIT } from '@contract/message'
import { useEffect, useState } from 'react'
import type { ToldDanger } from '@/components/DangerSheet/DangerSheet'
import { useAfterPhotos } from '@/components/PhotoPicker/useAfterPhotos'
import { NO_PENDING_PHOTOS, type PendingPhotos } from '@/components/PhotoPicker/usePhotoUploads'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import type { WrittenAnswer } from '@/components/Questions/writtenAnswers'
import { asFailure, call } from '@/lib/cloud/call'
import { useMessages } from '@/lib/data/messages'
import { useInLanguage } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { isSentLater, putIntoBox, reportDraftKey } from '@/lib/outgoing'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'
import { askAgain, showAnswer } from '@/lib/query'
import { parameter, replace } from '@/lib/routes'
import { useScanned } from '@/lib/scenes'
import { scrollToTop } from '@/lib/scroll'
import { useSession } from '@/lib/session'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import type { ForWhomDraft } from './forWhom'
import {
  checkReport,
  emptyReport,
  errorsOfFields,
  fillIn,
  firstError,
  inputOfReport,
  type ReportDraft,
  type ReportErrors,
} from './reportDraft'
import { useReportAbout } from './useReportAbout'

/** What stands near the button: its errors are in sight. */
const NEAR_BUTTON: readonly string[] = ['fileIds', 'privacy', 'title', 'forWhom']

/** The state of the form for one report: its draft, its errors, and sending it exactly once. */
export function useReportForm(accountId: string, draftId: string) {
  const text = useText()
  const inLanguage = useInLanguage()
  // Most people report what is wrong where they live.
  const [initial] = useState(() => emptyReport(useSession.getState().account?.communityId))
  const draft = useDraft<ReportDraft>(reportDraftKey(accountId, draftId), initial, draftId)
  const about = useReportAbout(draft.value)
  // Known before the tap, for WeChat takes the question only at once.
  useMessages()
  const [errors, setErrors] = useState<ReportErrors>(() => errorsOfFields(draft.refusal?.fields ?? []))
  const [problem, setProblem] = useState(draft.refusal?.message)
  const [sending, setSending] = useState(false)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)
  const [dangers, setDangers] = useState<readonly ToldDanger[]>([])

  // A photo is noted at once: the app may be closed before what is typed would be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever photos come or have arrived
  useEffect(() => draft.save(), [draft.value.photos, draft.value.unsent])

  const clearErrors = (names: readonly string[]) =>
    setErrors((current) => Object.fromEntries(Object.entries(current).filter(([name]) => !names.includes(name))))

  const set = (part: Partial<ReportDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    clearErrors(Object.keys(part))
  }

  const setForWhom = (part: Partial<ForWhomDraft>) => set({ forWhom: { ...draft.value.forWhom, ...part } })

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes from an enterprise speaks for it, once
  useEffect(() => {
    const enterpriseId = parameter('enterprise')
    if (enterpriseId) setForWhom({ who: 'enterprise', enterpriseId })
  }, [])

  const { data: scanned } = useScanned(parameter('scene'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the code tells is filled in once, when it is known
  useEffect(() => {
    if (scanned) draft.change((value) => fillIn(value, scanned))
  }, [scanned])

  const labelOf = (questionId: string): string => {
    const question = about.category?.questions.find(({ id }) => id === questionId)
    return inLanguage(question?.label, question?.labelEn)
  }

  /** Asks about dangers that were not asked about before; whether there are any. */
  const askOfDanger = (written: ReportDraft): boolean => {
    const told = about.dangersIn(written)
    setDangers(told)
    return told.length > 0
  }

  /** What can be sent now or later; `undefined` after saying what must be mended first. */
  const finished = () => {
    const found = checkReport(draft.value, about.category, text, labelOf)
    // Photos that lie where they are found again are sent with the report, once there is a network.
    if (pending.failed > 0 && !draft.value.unsent.every((photo) => photo.kept)) {
      found.fileIds = text.components.photos.notSent(pending.failed)
    }
    setErrors(found)
    setProblem(undefined)
    const first = firstError(found)
    if (first === undefined) return inputOfReport(draft.value, about.category)
    toast(first)
    if (Object.keys(found).some((name) => !NEAR_BUTTON.includes(name))) scrollToTop()
    return undefined
  }

  const keepForLater = (input: NonNullable<ReturnType<typeof finished>>): boolean => {
    const item = { requestId: draft.requestId, accountId, input, draft: draft.value, finishedAt: Date.now() }
    if (!putIntoBox(item)) return false
    draft.discard()
    toast(text.reports.box.kept)
    replace('reports')
    return true
  }

  const send = async () => {
    if (sending) return
    const input = finished()
    if (!input || askOfDanger(draft.value)) return
    // Kept before it is sent: whatever happens to the page, the same request can be sent again.
    draft.save()
    if (pending.failed > 0 && keepForLater(input)) return
    setSending(true)
    try {
      const view = await call('cases.submit', input, { requestId: draft.requestId })
      draft.discard()
      await showAnswer(['case', view._id], view)
      void askAgain(['cases'])
      replace('reportSent', { id: view._id })
    } catch (error) {
      const failure = asFailure(error)
      if (isSentLater(failure) && keepForLater(input)) return
      setErrors(errorsOfFields(failure.fields))
      setProblem(failure.message || text.errors.byCode[failure.code])
    } finally {
      setSending(false)
    }
  }

  const afterPhotos = useAfterPhotos(pending, draft.value.photos.length, () => void send())

  /** What must be mended is said at the tap, also while photos are on their way. */
  const submit = () => {
    if (sending || !finished() || askOfDanger(draft.value)) return
    // WeChat asks within the tap, over the page; the report does not wait for it.
    void askToTell(ASKED_AT_SUBMIT)
    draft.save()
    afterPhotos.start()
  }

  return {
    draft,
    value: draft.value,
    about,
    set,
    setForWhom,
    /** Something among the options that most people leave alone was chosen, or must be mended. */
    hasMore:
      draft.value.title !== '' ||
      draft.value.privacy !== 'named' ||
      draft.value.forWhom.who !== 'self' ||
      errors.title !== undefined ||
      errors.privacy !== undefined ||
      errors.forWhom !== undefined,
    answer: (questionId: string, answer: WrittenAnswer) => {
      const { category } = about
      if (!category) return
      const { answers } = draft.value
      const next = { ...answers, [category._id]: { ...answers[category._id], [questionId]: answer } }
      set({ answers: next })
      askOfDanger({ ...draft.value, answers: next })
    },
    changePlace: (change: (place: Place) => Place) =>
      draft.change((value) => ({ ...value, place: change(value.place) })),
    changePhotos: (change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]) => {
      clearErrors(['fileIds'])
      draft.change((value) => ({ ...value, photos: change(value.photos) }))
    },
    changeUnsent: (change: (photos: readonly UnsentPhoto[]) => readonly UnsentPhoto[]) =>
      draft.change((value) => ({ ...value, unsent: change(value.unsent) })),
    setPendingPhotos: (photos: PendingPhotos) => {
      setPending(photos)
      if (photos.failed === 0) clearErrors(['fileIds'])
    },
    dangers,
    askOfDanger: () => askOfDanger(draft.value),
    closeDanger: () => setDangers([]),
    saySafe: () => {
      set({ calmed: [...draft.value.calmed, ...dangers.map(({ key }) => key)] })
      setDangers([])
    },
    errors,
    problem,
    sending,
    uploading: pending.uploading > 0,
    afterPhotos,
    submit,
  }
}
