import { useEffect, useState } from 'react'

/** How far beyond the screen rows are kept, in pixels: more than a key or a finger moves before the next ones are drawn. */
const MARGIN = '1200px 0px'

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY)

/** What moves a part of the page, where it is not the page itself. */
function moverOf(element: Element): Element | null {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement)
    if (scrolls(above)) return above
  return null
}

/**
 * Whether an element is near what is seen: nothing while it is, otherwise the height that it leaves. Follows only where it is
 * `watched`; `start` is its height before it was ever seen.
 */
export function useNear(id: string, watched: boolean, start: number | undefined): number | undefined {
  const [height, setHeight] = useState(start)
  useEffect(() => {
    const element = document.getElementById(id)
    if (!element || !watched || typeof IntersectionObserver === 'undefined') return setHeight(undefined)
    const observer = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect: box } = entries[entries.length - 1] as IntersectionObserverEntry
        // The page lies below another one: everything stays as it was left.
        if (box.width === 0) return
        if (isIntersecting) setHeight(undefined)
        else if (!element.contains(document.activeElement)) setHeight((before) => before ?? box.height)
      },
      { root: moverOf(element), rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [id, watched])
  return height
}
