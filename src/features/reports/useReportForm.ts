import type { ReportRequest } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import { ASKED_AT_SUBMIT } from '@contract/message'
import { useEffect, useState } from 'react'
import type { ToldDanger } from '@/components/DangerSheet/DangerSheet'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import type { WrittenAnswer } from '@/components/Questions/writtenAnswers'
import { sendCase } from '@/components/Sending/sendCase'
import { useSending } from '@/components/Sending/useSending'
import { useMessages } from '@/lib/data/messages'
import { useInLanguage } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { putIntoBox, reportDraftKey } from '@/lib/outgoing'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'
import { parameter, replace } from '@/lib/routes'
import { useScanned } from '@/lib/scenes'
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
  const [dangers, setDangers] = useState<readonly ToldDanger[]>([])

  // A photo is noted at once: the app may be closed before what is typed would be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever photos come or have arrived
  useEffect(() => draft.save(), [draft.value.photos, draft.value.unsent])

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

  const keepForLater = (input: ReportRequest): boolean => {
    const item = { requestId: draft.requestId, accountId, input, draft: draft.value, finishedAt: Date.now() }
    if (!putIntoBox(item)) return false
    draft.discard()
    toast(text.reports.box.kept)
    replace('reports')
    return true
  }

  const form = useSending<ReportRequest, CaseView, ReportErrors>({
    draft,
    photos: draft.value.photos.length,
    check: () => checkReport(draft.value, about.category, text, labelOf),
    errorsOf: errorsOfFields,
    firstOf: firstError,
    nearButton: NEAR_BUTTON,
    input: () => inputOfReport(draft.value, about.category),
    asks: () => askOfDanger(draft.value),
    // WeChat asks within the tap, over the page; the report does not wait for it.
    atTap: () => void askToTell(ASKED_AT_SUBMIT),
    send: sendCase,
    keep: keepForLater,
    photosCanWait: () => draft.value.unsent.every((photo) => photo.kept),
    arrived: (view) => replace('reportSent', { id: view._id }),
  })
  const { errors } = form

  const set = (part: Partial<ReportDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    form.clearErrors(Object.keys(part))
  }

  const setForWhom = (part: Partial<ForWhomDraft>) => set({ forWhom: { ...draft.value.forWhom, ...part } })

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes from an enterprise speaks for it, once
  useEffect(() => {
    const enterpriseId = parameter('enterprise')
    if (enterpriseId) setForWhom({ who: 'enterprise', enterpriseId })
  }, [])

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
      form.clearErrors(['fileIds'])
      draft.change((value) => ({ ...value, photos: change(value.photos) }))
    },
    changeUnsent: (change: (photos: readonly UnsentPhoto[]) => readonly UnsentPhoto[]) =>
      draft.change((value) => ({ ...value, unsent: change(value.unsent) })),
    setPendingPhotos: form.setPending,
    dangers,
    askOfDanger: () => askOfDanger(draft.value),
    closeDanger: () => setDangers([]),
    saySafe: () => {
      set({ calmed: [...draft.value.calmed, ...dangers.map(({ key }) => key)] })
      setDangers([])
    },
    errors,
    problem: form.problem,
    sending: form.sending,
    busy: form.busy,
    uploading: form.pending.uploading > 0,
    afterPhotos: form.afterPhotos,
    submit: form.submit,
  }
}
