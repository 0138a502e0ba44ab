import { useEffect, useRef } from 'react'
import { isH5 } from '@/lib/platform'
import { rowElementId } from './components/QueueRow'

interface QueueKeys {
  /** The cases in the order in which they stand. */
  ids: readonly string[]
  /** Ticks a case for something that is done to many. */
  onPick(caseId: string): void
  onSearch?(): void
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName))

/**
 * Works the queue by keyboard: j and k or the arrows move from case to case, Enter opens the one that has the focus, x ticks
 * it, / searches. A phone has no such keys.
 */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!isH5) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      const { ids, onPick, onSearch } = latest.current
      const at = ids.findIndex((id) => document.activeElement?.id === rowElementId(id))
      const step = STEPS[event.key]
      if (step !== undefined) {
        // Without a case in focus the arrows scroll, as everywhere.
        if (at < 0 && event.key.startsWith('Arrow')) return
        const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + step))]
        const element = next === undefined ? null : document.getElementById(rowElementId(next))
        if (!element) return
        element.focus()
        element.scrollIntoView({ block: 'nearest' })
      } else if (event.key === 'x' && at >= 0) onPick(ids[at] as string)
      else if (event.key === '/' && onSearch) onSearch()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
