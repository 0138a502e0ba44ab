import type { SuggestionVoice } from '@contract/caseView'

/** Outcomes kept: what was proposed long ago says little of what is proposed now. */
export const OUTCOMES_MOST = 2000

/** One proposal for a message that had not been learned yet: how sure it was, in thousandths, and whether it was right. */
export type KeptOutcome = readonly [confidence: number, right: 0 | 1]

/** How often a voice has spoken, and how often it was right. */
export type VoiceRecord = Partial<Record<SuggestionVoice, { told: number; right: number }>>

/** What a voice is taken for before it has been heard: so many right of ten. */
const BEFORE_TOLD = 10
const BEFORE_RIGHT: Readonly<Record<SuggestionVoice, number>> = {
  catalogue: 7,
  category: 7,
  place: 5,
  model: 5,
  fallback: 1,
}

/** How likely a voice is right, from what it was right in so far. */
export function trustIn(voice: SuggestionVoice, record: VoiceRecord): number {
  const { told = 0, right = 0 } = record[voice] ?? {}
  return (right + BEFORE_RIGHT[voice]) / (told + BEFORE_TOLD)
}

/** The record with one more proposal of a voice. */
export function heard(record: VoiceRecord, voice: SuggestionVoice, isRight: boolean): VoiceRecord {
  const { told = 0, right = 0 } = record[voice] ?? {}
  // Half of what lies far back is forgotten, so that a catalogue that was mended is believed again.
  const factor = told >= OUTCOMES_MOST ? 0.5 : 1
  return { ...record, [voice]: { told: told * factor + 1, right: right * factor + (isRight ? 1 : 0) } }
}

export const keptOutcome = (confidence: number, isRight: boolean): KeptOutcome => [
  Math.floor(confidence * 1000),
  isRight ? 1 : 0,
]

export const outcomesOf = (kept: readonly KeptOutcome[]): Array<{ confidence: number; right: boolean }> =>
  kept.map(([confidence, right]) => ({ confidence: confidence / 1000, right: right === 1 }))
