import Taro from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'

/** How far beyond the screen rows are kept, in pixels. */
const MARGIN = 1200
/** WeChat tells at once where something lies; rows of which it says nothing are drawn. */
const PATIENCE = 1500

/**
 * Whether an element is near what is seen: nothing while it is, otherwise the height that it leaves. Follows only where it is
 * `watched`; `start` is its height before it was ever seen.
 */
export function useNear(id: string, watched: boolean, start: number | undefined): number | undefined {
  const [height, setHeight] = useState(start)
  const page = useMemo(() => Taro.getCurrentInstance().page, [])
  useEffect(() => {
    if (!page || !watched) return setHeight(undefined)
    const observer = Taro.createIntersectionObserver(page)
    const impatient = setTimeout(() => setHeight(undefined), PATIENCE)
    // An element is there for the observer once it was sent to the view.
    Taro.nextTick(() =>
      observer.relativeToViewport({ top: MARGIN, bottom: MARGIN }).observe(`#${id}`, (seen) => {
        clearTimeout(impatient)
        const box = seen.boundingClientRect
        if (box && box.width > 0 && seen.intersectionRatio === 0) setHeight((before) => before ?? box.height)
        else setHeight(undefined)
      }),
    )
    return () => {
      clearTimeout(impatient)
      observer.disconnect()
    }
  }, [id, watched, page])
  return height
}
