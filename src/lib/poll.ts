import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isH5 } from './platform'

const QUICK = 10_000
const SLOW = 60_000
const IDLE_AFTER = 5 * 60_000

let lastActivity = Date.now()

/** Notes that the person is there. Pages call it for every touch; a browser's keys and mouse are watched here. */
export function noteActivity(): void {
  lastActivity = Date.now()
}

if (isH5) {
  for (const type of ['pointerdown', 'keydown', 'wheel']) window.addEventListener(type, noteActivity, { passive: true })
}

/** How long to wait before looking again: ten seconds, or a minute when nobody touched the device for five. */
const pollDelay = (now: number, activity: number): number => (now - activity > IDLE_AFTER ? SLOW : QUICK)

/** Looks again and again while the page is in sight, and at once when it comes back into sight. */
export function usePoll(look: () => Promise<unknown>, enabled: boolean): void {
  const latest = useRef(look)
  latest.current = look
  const control = useRef<{ start(): void; stop(): void }>()

  useEffect(() => {
    if (!enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let running = false
    const stop = () => {
      running = false
      clearTimeout(timer)
    }
    const next = () => {
      timer = setTimeout(
        async () => {
          await latest.current().catch(() => undefined)
          if (running) next()
        },
        pollDelay(Date.now(), lastActivity),
      )
    }
    const start = () => {
      if (running) return
      running = true
      latest.current().catch(() => undefined)
      next()
    }
    const visibility = () => (document.hidden ? stop() : start())
    if (isH5) document.addEventListener('visibilitychange', visibility)
    control.current = { start, stop }
    running = true
    next()
    return () => {
      stop()
      control.current = undefined
      if (isH5) document.removeEventListener('visibilitychange', visibility)
    }
  }, [enabled])

  useDidHide(() => control.current?.stop())
  useDidShow(() => control.current?.start())
}
