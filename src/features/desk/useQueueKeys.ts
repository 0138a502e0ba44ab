import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isH5 } from '@/lib/platform'
import { rowElementId } from './components/QueueRow'

interface QueueKeys {
  /** The cases in the order in which they stand. */
  ids: readonly string[]
  /** Ticks a case for something that is done to many. */
  onPick(caseId: string): void
  /** Opens the case after the one that is open. */
  onNext(): void
  onSearch(): void
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName))

const elementOf = (caseId: string | undefined): HTMLElement | null =>
  caseId === undefined ? null : document.getElementById(rowElementId(caseId))

/** Puts the focus on a case of the queue. */
export function focusRow(caseId: string): void {
  const element = isH5 ? elementOf(caseId) : null
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
}

/**
 * Works the queue by keyboard: j and k or the arrows move from case to case, Enter opens the one that has the focus, n the one
 * after that which is open, x ticks it, / searches. A phone has no such keys.
 */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  /** Where among the cases the focus last was: a case that is sent away takes the focus with it. */
  const place = useRef(-1)
  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    if (!isH5) return
    const focused = () => latest.current.ids.findIndex((id) => document.activeElement?.id === rowElementId(id))
    const notePlace = () => {
      const at = focused()
      if (at >= 0) place.current = at
    }
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (!shown.current || document.querySelector('[role="dialog"]')) return
      const { ids, onPick, onNext, onSearch } = latest.current
      const at = focused()
      const step = STEPS[event.key]
      if (step !== undefined) {
        // Without a case in focus the arrows scroll, as everywhere.
        if (at < 0 && event.key.startsWith('Arrow')) return
        // What took the place of the one that is gone is the next one down.
        const to = at < 0 ? place.current + Math.min(step, 0) : at + step
        const next = ids[Math.min(ids.length - 1, Math.max(0, to))]
        if (next === undefined) return
        focusRow(next)
      } else if (event.key === 'x' && at >= 0) onPick(ids[at] as string)
      else if (event.key === 'n') onNext()
      else if (event.key === '/') onSearch()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    document.addEventListener('focusin', notePlace)
    return () => {
      document.removeEventListener('keydown', listen)
      document.removeEventListener('focusin', notePlace)
    }
  }, [])
}
