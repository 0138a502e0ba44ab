import { useEffect, useState } from 'react'

const STEP = 30_000

/** The time now, renewed every half minute, so that what is left of a limit does not stand still. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP)
    return () => clearInterval(timer)
  }, [])
  return now
}
