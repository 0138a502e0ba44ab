import type { Language } from '@contract/language'
import { create } from 'zustand'
import { readStored, store } from './storage'

export const APPEARANCES = ['auto', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

/** What a person chose on this device. */
export interface Settings {
  language: Language
  /** 长辈版: larger text and touch targets, fewer things on a page. Not chosen: as WeChat's own text size suggests. */
  elder?: boolean
  /** With `elder`: the largest text there is. */
  largest?: boolean
  appearance: Appearance
  /** Whether the desk sounds when a new case comes in. */
  sound: boolean
}

const KEY = 'settings'
const INITIAL: Settings = { language: 'zh', appearance: 'auto', sound: true }

export const useSettings = create<Settings>()(() => ({ ...INITIAL, ...readStored<Partial<Settings>>(KEY) }))

/** Changes settings and keeps them on this device. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change)
  store(KEY, useSettings.getState())
}
