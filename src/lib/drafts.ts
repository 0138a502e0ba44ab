import type { FieldError } from '@contract/errors'
import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { newRequestId } from './ids'
import { forget, readStored, store, storedKeys } from './storage'

const SAVE_DELAY = 500

/** Why what was written did not arrive, told to the person when it is taken up again. */
export interface DraftRefusal {
  message: string
  fields: readonly FieldError[]
}

export interface Kept<T> {
  value: T
  savedAt: number
  requestId: string
  refusal?: DraftRefusal
}

const PREFIX = 'draft:'

export const keepDraft = <T>(key: string, kept: Kept<T>): boolean => store(PREFIX + key, kept)
export const forgetDraft = (key: string): void => forget(PREFIX + key)

/** Everything that is being written under keys that begin so, the latest first. */
export const keptDrafts = <T>(start: string): Kept<T>[] =>
  storedKeys(PREFIX + start)
    .flatMap((key) => readStored<Kept<T>>(key) ?? [])
    .sort((a, b) => b.savedAt - a.savedAt)

export interface Draft<T> {
  value: T
  change(next: (value: T) => T): void
  /** When it was last kept on this device; `undefined` while nothing was written. */
  savedAt: number | undefined
  /** Whether it was taken up again from an earlier visit. */
  restored: boolean
  /** The same until the draft is sent or thrown away: two taps are one request. */
  requestId: string
  /** What was said against it when it was sent from the outgoing box. */
  refusal: DraftRefusal | undefined
  /** Keeps it now instead of after a while. */
  save(): void
  /** Throws away what was written and begins anew. */
  discard(): void
}

/** Something a person is writing. It outlives leaving the page and closing the app, until it is sent or thrown away. */
export function useDraft<T>(key: string, initial: T, ownRequestId?: string): Draft<T> {
  const storageKey = PREFIX + key
  const [first] = useState(() => readStored<Kept<T>>(storageKey))
  const [value, setValue] = useState<T>(() => ({ ...initial, ...first?.value }))
  const [savedAt, setSavedAt] = useState(first?.savedAt)
  const [restored, setRestored] = useState(first !== undefined)
  const [requestId, setRequestId] = useState(() => first?.requestId ?? ownRequestId ?? newRequestId())
  const latest = useRef({ value, requestId, dirty: false })
  latest.current.value = value
  latest.current.requestId = requestId

  const save = useCallback(() => {
    if (!latest.current.dirty) return
    latest.current.dirty = false
    const now = Date.now()
    const kept: Kept<T> = { value: latest.current.value, savedAt: now, requestId: latest.current.requestId }
    if (store(storageKey, kept)) setSavedAt(now)
  }, [storageKey])

  const change = useCallback((next: (value: T) => T) => {
    latest.current.dirty = true
    setValue(next)
  }, [])

  const discard = useCallback(() => {
    latest.current.dirty = false
    forget(storageKey)
    setValue(initial)
    setSavedAt(undefined)
    setRestored(false)
    setRequestId(newRequestId())
  }, [storageKey, initial])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the value starts the wait anew
  useEffect(() => {
    const timer = setTimeout(save, SAVE_DELAY)
    return () => clearTimeout(timer)
  }, [value, save])
  useEffect(() => save, [save])
  useDidHide(save)

  return { value, change, savedAt, restored, requestId, refusal: first?.refusal, save, discard }
}
