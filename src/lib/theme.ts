import type { Language } from '@contract/language'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { create } from 'zustand'
import { CHROME } from './chrome'
import { isH5 } from './platform'
import { useSettings } from './settings'
import { textSize } from './textSize'

/** What the phone or browser says of itself. */
interface System {
  dark: boolean
  wechatSize?: number
  wechatScale?: number
}

const useSystem = create<System>()(() => ({ dark: false }))

/** Follows the phone's or browser's own choice of light or dark and WeChat's of text size. Called once, when the app starts. */
export function watchSystemTheme(): void {
  const set = (dark: boolean) => useSystem.setState({ dark })
  if (isH5) {
    const query = window.matchMedia?.('(prefers-color-scheme: dark)')
    if (!query) return
    set(query.matches)
    query.addListener((event) => set(event.matches))
    return
  }
  const info: AppBase = Taro.getAppBaseInfo?.() ?? {}
  useSystem.setState({ wechatSize: info.fontSizeSetting, wechatScale: info.fontSizeScaleFactor })
  set(info.theme === 'dark')
  Taro.onThemeChange?.((change) => set(change.theme === 'dark'))
}

/** What newer base libraries say of the app; older ones leave out some of it. */
interface AppBase {
  theme?: string
  fontSizeSetting?: number
  fontSizeScaleFactor?: number
}

export interface Theme {
  /** Classes for the outermost element of a page. */
  className: string
  dark: boolean
  elder: boolean
  language: Language
  /** Style of the outermost element: how much larger text is wanted. */
  style: string | undefined
}

/** Languages that are written from right to left. */
const isRightToLeft = (language: Language): boolean => language === 'ar'

/** The theme that follows from the person's settings and the system. */
export function useTheme(): Theme {
  const { elder: wish, largest, appearance, language } = useSettings()
  const { dark: systemDark, wechatSize, wechatScale } = useSystem()
  const dark = appearance === 'dark' || (appearance === 'auto' && systemDark)
  const { elder, scale } = textSize({ elder: wish, largest, wechatSize, wechatScale })
  const names = [
    'theme',
    elder && 'themeElder',
    elder && largest && 'themeLargest',
    dark && 'themeDark',
    isRightToLeft(language) && 'themeRtl',
    language !== 'zh' && 'themeLatin',
  ]
  const style = scale === 1 || largest ? undefined : `--scale: ${scale}`
  return { className: names.filter(Boolean).join(' '), dark, elder, language, style }
}

/** Whether text and buttons are large and pages short. */
export const useElder = (): boolean => useTheme().elder

const HTML_LANGUAGES: Record<Language, string> = { zh: 'zh-CN', en: 'en', ar: 'ar' }

const ignore = () => undefined

/** Gives the bars around a page the colours of the theme. */
export function useThemedChrome(theme: Theme, isTabPage: boolean): void {
  useEffect(() => {
    if (isH5) {
      document.documentElement.className = theme.className
      document.documentElement.lang = HTML_LANGUAGES[theme.language]
      document.documentElement.dir = isRightToLeft(theme.language) ? 'rtl' : 'ltr'
      return
    }
    const chrome = CHROME[theme.dark ? 'dark' : 'light']
    Taro.setNavigationBarColor({ frontColor: chrome.front, backgroundColor: chrome.back }).catch(ignore)
    Taro.setBackgroundColor({ backgroundColor: chrome.back }).catch(ignore)
    if (!isTabPage) return
    Taro.setTabBarStyle({
      color: chrome.text,
      selectedColor: chrome.selected,
      backgroundColor: chrome.bar,
      borderStyle: chrome.border,
    }).catch(ignore)
  }, [theme.className, theme.dark, theme.language, isTabPage])
}
