import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { NO_PENDING_PHOTOS, type PendingPhotos } from '@/components/PhotoPicker/usePhotoUploads'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import { asFailure, type CallFailure, call } from '@/lib/cloud/call'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import type { UploadedPhoto } from '@/lib/photos/types'
import { parameter, replace } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { useSession } from '@/lib/session'
import { toast } from '@/lib/toast'
import type { ForWhomDraft, ForWhomErrors } from './forWhom'
import { checkReport, emptyReport, inputOfReport, type ReportDraft, type ReportErrors } from './reportDraft'

const FIELDS: Record<string, Exclude<keyof ReportErrors, 'forWhom'>> = {
  type: 'type',
  title: 'title',
  text: 'text',
  'place.communityId': 'communityId',
  'place.address': 'address',
  fileIds: 'fileIds',
}

const FOR_WHOM: Record<string, keyof ForWhomErrors> = {
  'behalf.name': 'name',
  'behalf.phone': 'phone',
  enterpriseId: 'enterprise',
}

/** What stands near the button: its errors are in sight. */
const NEAR_BUTTON: readonly string[] = ['fileIds', 'forWhom']

function errorsOf(failure: CallFailure): ReportErrors {
  const errors: ReportErrors = {}
  for (const { field, message } of failure.fields) {
    const name = FIELDS[field.replace(/\.\d+$/, '')]
    if (name) errors[name] = message
    const whom = FOR_WHOM[field]
    if (whom) errors.forWhom = { ...errors.forWhom, [whom]: message }
  }
  return errors
}

/** The state of the form for a new report: its draft, its errors, and sending it exactly once. */
export function useReportForm(accountId: string) {
  const text = useText()
  const client = useQueryClient()
  // Most people report what is wrong where they live.
  const [initial] = useState(() => emptyReport(useSession.getState().account?.communityId))
  const draft = useDraft<ReportDraft>(`report:${accountId}`, initial)
  const [errors, setErrors] = useState<ReportErrors>({})
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)

  const set = (part: Partial<ReportDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    setErrors((current) => {
      const next = { ...current }
      for (const name of Object.keys(part)) delete next[name as keyof ReportErrors]
      return next
    })
  }

  const setForWhom = (part: Partial<ForWhomDraft>) => set({ forWhom: { ...draft.value.forWhom, ...part } })

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes from an enterprise speaks for it, once
  useEffect(() => {
    const enterpriseId = parameter('enterprise')
    if (enterpriseId) setForWhom({ who: 'enterprise', enterpriseId })
  }, [])

  const clearPhotosError = () => setErrors(({ fileIds: _, ...others }) => others)

  const send = async () => {
    if (sending) return
    const found = checkReport(draft.value, text)
    if (pending.failed > 0) found.fileIds = text.components.photos.notSent(pending.failed)
    setErrors(found)
    setProblem(undefined)
    const [first] = Object.values(found)
    if (first) {
      toast(typeof first === 'string' ? first : (Object.values(first)[0] ?? ''))
      if (Object.keys(found).some((name) => !NEAR_BUTTON.includes(name))) scrollToTop()
      return
    }
    const input = inputOfReport(draft.value)
    if (!input) return
    setSending(true)
    try {
      const view = await call('cases.submit', input, { requestId: draft.requestId })
      draft.discard()
      client.setQueryData(['case', view._id], view)
      void client.invalidateQueries({ queryKey: ['cases'] })
      replace('reportSent', { id: view._id })
    } catch (error) {
      const failure = asFailure(error)
      setErrors(errorsOf(failure))
      setProblem(failure.message || text.errors.byCode[failure.code])
    } finally {
      setSending(false)
    }
  }

  return {
    draft,
    value: draft.value,
    set,
    setForWhom,
    changePlace: (change: (place: Place) => Place) =>
      draft.change((value) => ({ ...value, place: change(value.place) })),
    changePhotos: (change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]) => {
      clearPhotosError()
      draft.change((value) => ({ ...value, photos: change(value.photos) }))
    },
    setPendingPhotos: (photos: PendingPhotos) => {
      setPending(photos)
      if (photos.failed === 0) clearPhotosError()
    },
    errors,
    problem,
    sending,
    uploading: pending.uploading > 0,
    send,
  }
}
