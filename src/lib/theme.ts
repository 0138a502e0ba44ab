import type { Language } from '@contract/language'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { create } from 'zustand'
import { CHROME } from './chrome'
import { isH5 } from './platform'
import { useSettings } from './settings'

const useSystem = create<{ dark: boolean }>()(() => ({ dark: false }))

/** Follows the phone's or browser's own choice of light or dark. Called once, when the app starts. */
export function watchSystemTheme(): void {
  const set = (dark: boolean) => useSystem.setState({ dark })
  if (isH5) {
    const query = window.matchMedia?.('(prefers-color-scheme: dark)')
    if (!query) return
    set(query.matches)
    query.addListener((event) => set(event.matches))
    return
  }
  set(Taro.getAppBaseInfo?.().theme === 'dark')
  Taro.onThemeChange?.((change) => set(change.theme === 'dark'))
}

export interface Theme {
  /** Classes for the outermost element of a page. */
  className: string
  dark: boolean
  elder: boolean
  language: Language
}

/** The theme that follows from the person's settings and the system. */
export function useTheme(): Theme {
  const { elder, appearance, language } = useSettings()
  const systemDark = useSystem((system) => system.dark)
  const dark = appearance === 'dark' || (appearance === 'auto' && systemDark)
  const className = ['theme', elder && 'themeElder', dark && 'themeDark'].filter(Boolean).join(' ')
  return { className, dark, elder, language }
}

const ignore = () => undefined

/** Gives the bars around a page the colours of the theme. */
export function useThemedChrome(theme: Theme, isTabPage: boolean): void {
  useEffect(() => {
    if (isH5) {
      document.documentElement.className = theme.className
      document.documentElement.lang = theme.language === 'zh' ? 'zh-CN' : 'en'
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
