import { useEffect, useRef } from 'react'
import { isH5 } from '@/lib/platform'

/** Closes what lies on top by the Escape key; a phone has no such key. */
export function useEscape(onClose: () => void): void {
  const latest = useRef(onClose)
  latest.current = onClose
  useEffect(() => {
    if (!isH5) return
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
