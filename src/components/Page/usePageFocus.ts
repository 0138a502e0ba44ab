import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { isH5 } from '@/lib/platform'

/** The heading of the page that is shown; pages below stay in the document, hidden. */
const HEADING = '.taro_page:not(.taro_page_shade) [role="heading"]'

/**
 * Where the keyboard is when a page is shown: on what was left when somebody comes back to it, otherwise on its heading,
 * so that a screen reader says where one is and Tab goes on from there.
 */
export function usePageFocus(): void {
  const left = useRef<Element | null>(null)
  useDidHide(() => {
    if (isH5) left.current = document.activeElement
  })
  useDidShow(() => {
    if (!isH5) return
    Taro.nextTick(() => {
      if (document.activeElement !== document.body && isShown(document.activeElement)) return
      const target = isShown(left.current) ? left.current : document.querySelector(HEADING)
      if (!(target instanceof HTMLElement)) return
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1
      target.focus({ preventScroll: true })
    })
  })
}

const isShown = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.isConnected && element.offsetParent !== null
