import type { FieldError } from '@contract/errors'
import { useState } from 'react'
import { useAfterPhotos } from '@/components/PhotoPicker/useAfterPhotos'
import { NO_PENDING_PHOTOS, type PendingPhotos } from '@/components/PhotoPicker/usePhotoUploads'
import { asFailure } from '@/lib/cloud/call'
import type { Draft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { isSentLater } from '@/lib/outgoing'
import { scrollToTop } from '@/lib/scroll'
import { toast } from '@/lib/toast'

/** A form that is sent whole: how it is checked, what it becomes, and what happens with the answer. */
interface Sendable<I, A, E extends { fileIds?: string }> {
  draft: Pick<Draft<unknown>, 'requestId' | 'refusal' | 'save' | 'discard'>
  /** How many of its photos are in the cloud. */
  photos: number
  /** What must be mended, by field of the form; photos aside. */
  check(): E
  /** What the server says against it, by field of the form. */
  errorsOf(fields: readonly FieldError[]): E
  firstOf(errors: E): string | undefined
  /** Fields that stand near the button: their errors are in sight. */
  nearButton?: readonly string[]
  /** As the contract wants it; `undefined` while something is missing. */
  input(): I | undefined
  /** Asks something before it is sent; whether it did, so that sending waits for the answer. */
  asks?(): boolean
  /** What has to happen within the tap. */
  atTap?(): void
  send(input: I, requestId: string): Promise<A>
  /** Keeps it on this device until there is a network; `false` when that is not possible. */
  keep?(input: I): boolean
  /** Photos that are not in the cloud lie where they are found again, and go with what is kept. */
  photosCanWait?(): boolean
  arrived(answer: A): void
}

/** The errors of a form that has one for each field. */
export const byField = (fields: readonly FieldError[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ field, message }) => [field, message]))

/** Sends a form exactly once: after its photos, again with the same request when the network failed, later when it can wait. */
export function useSending<I, A, E extends { fileIds?: string }>(form: Sendable<I, A, E>) {
  const text = useText()
  const { draft } = form
  const [errors, setErrors] = useState<E>(() => form.errorsOf(draft.refusal?.fields ?? []))
  const [problem, setProblem] = useState(draft.refusal?.message)
  const [sending, setSending] = useState(false)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)

  const clearErrors = (names: readonly string[]) =>
    setErrors((current) => {
      const left = Object.entries(current).filter(([name]) => !names.includes(name.split('.')[0] ?? ''))
      return Object.fromEntries(left) as unknown as E
    })

  const tellFirst = (found: E) => {
    setErrors(found)
    const first = form.firstOf(found)
    if (first !== undefined) toast(first)
  }

  /** What can be sent now or later; `undefined` after saying what must be mended first. */
  const finished = (): I | undefined => {
    setProblem(undefined)
    const found = form.check()
    if (pending.failed > 0 && !form.photosCanWait?.()) found.fileIds = text.components.photos.notSent(pending.failed)
    tellFirst(found)
    const names = Object.keys(found)
    if (names.length === 0) return form.input()
    if (names.some((name) => !form.nearButton?.includes(name))) scrollToTop()
    return undefined
  }

  const send = async () => {
    if (sending) return
    const input = finished()
    if (input === undefined || form.asks?.()) return
    // Kept before it is sent: whatever happens to the page, the same request can be sent again.
    draft.save()
    if (pending.failed > 0 && form.keep?.(input)) return
    setSending(true)
    try {
      const answer = await form.send(input, draft.requestId)
      draft.discard()
      form.arrived(answer)
    } catch (error) {
      const failure = asFailure(error)
      if (isSentLater(failure) && form.keep?.(input)) return
      setProblem(failure.message || text.errors.byCode[failure.code])
      tellFirst(form.errorsOf(failure.fields))
      scrollToTop()
    } finally {
      setSending(false)
    }
  }

  const afterPhotos = useAfterPhotos(pending, form.photos, () => void send())

  /** What must be mended is said at the tap, also while photos are on their way. */
  const submit = () => {
    if (sending || finished() === undefined || form.asks?.()) return
    form.atTap?.()
    draft.save()
    afterPhotos.start()
  }

  return {
    errors,
    clearErrors,
    problem,
    sending,
    pending,
    setPending: (photos: PendingPhotos) => {
      setPending(photos)
      if (photos.failed === 0) clearErrors(['fileIds'])
    },
    /** The button was pressed, and it is not sent yet. */
    busy: sending || afterPhotos.waiting,
    afterPhotos,
    submit,
  }
}
