import type { Language } from '@contract/language'
import { create } from 'zustand'
import { useSettings } from '../settings'
import { en } from './en'
import type { Dictionary } from './types'
import { zh } from './zh'

/** The tables that are there. Arabic comes when somebody reads it; until then, and where it says nothing, English. */
const useTables = create<Record<Language, Dictionary>>()(() => ({ zh, en, ar: en }))

let asked = false

/** Fetches the Arabic tables once; without them the page stays English, and the next start tries again. */
function needArabic(): void {
  if (asked) return
  asked = true
  import('./ar').then(
    ({ ar }) => useTables.setState({ ar }),
    () => {
      asked = false
    },
  )
}

const isRead = (language: Language): void => {
  if (language === 'ar') needArabic()
}
useSettings.subscribe(({ language }) => isRead(language))
isRead(useSettings.getState().language)

/** The text tables in the person's language. */
export function useText(): Dictionary {
  const language = useSettings((settings) => settings.language)
  return useTables((tables) => tables[language])
}

/** The text tables, outside of a component. */
export const currentText = (): Dictionary => useTables.getState()[useSettings.getState().language]
