import { useSettings } from '../settings'
import { en } from './en'
import type { Dictionary } from './types'
import { zh } from './zh'

const DICTIONARIES: Record<'zh' | 'en', Dictionary> = { zh, en }

/** The text tables in the person's language. */
export const useText = (): Dictionary => DICTIONARIES[useSettings((settings) => settings.language)]

/** The text tables, outside of a component. */
export const currentText = (): Dictionary => DICTIONARIES[useSettings.getState().language]
