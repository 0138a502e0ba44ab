import type { Language } from '@contract/language'
import { create } from 'zustand'
import { isH5 } from '../platform'
import { useSettings } from '../settings'
import { AT_ONCE, FETCHED } from './tables'
import type { Dictionary } from './types'
import { zh } from './zh'

const AGAIN_AFTER = 5_000

const chosen = (): Language => useSettings.getState().language

/** The table that is read now. One that is still to be fetched takes its place when it is there, all at once. */
const useTable = create<{ table: Dictionary }>()(() => ({ table: AT_ONCE[chosen()] ?? zh }))

/** A page that opens in a language which is on its way shows no words rather than others. */
function hideWords(hidden: boolean): void {
  if (isH5) document.documentElement.toggleAttribute('data-wordless', hidden)
}

/** Where the network fails, what was read is read on, and the language is asked for again. */
async function speak(language: Language): Promise<void> {
  const table = AT_ONCE[language] ?? (await FETCHED[language]?.().catch(() => undefined))
  if (language !== chosen()) return
  hideWords(false)
  if (table) useTable.setState({ table })
  else setTimeout(() => language === chosen() && void speak(language), AGAIN_AFTER)
}

let spoken = chosen()
hideWords(AT_ONCE[spoken] === undefined)
void speak(spoken)
useSettings.subscribe(({ language }) => {
  if (language === spoken) return
  spoken = language
  void speak(language)
})

/** The text tables in the person's language. */
export const useText = (): Dictionary => useTable().table

/** The text tables, outside of a component. */
export const currentText = (): Dictionary => useTable.getState().table
