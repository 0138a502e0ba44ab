import { useEffect, useState } from 'react'
import { isH5 } from './platform'

const WIDE = '(min-width: 1000px)'

/** Whether the page has the width of a computer's screen. */
export function useWideScreen(): boolean {
  const [wide, setWide] = useState(() => isH5 && window.matchMedia(WIDE).matches)
  useEffect(() => {
    if (!isH5) return
    const query = window.matchMedia(WIDE)
    const listen = () => setWide(query.matches)
    query.addListener(listen)
    return () => query.removeListener(listen)
  }, [])
  return wide
}
