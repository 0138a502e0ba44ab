import { chosenOptions } from '@contract/answers'
import type { CategoryView } from '@contract/category'
import { findDangers } from '@contract/danger'
import { useMemo } from 'react'
import { suggestCategory } from '@/components/CategoryPicker/suggestCategory'
import type { ToldDanger } from '@/components/DangerSheet/DangerSheet'
import { answersOf } from '@/components/Questions/writtenAnswers'
import { useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import { useDebounced } from '@/lib/debounce'
import type { ReportDraft } from './reportDraft'

const RESTED = 400

export interface ReportAbout {
  categories: readonly CategoryView[]
  /** What the report is taken for: as it was chosen, else as its words say. */
  category: CategoryView | undefined
  /** The words that it was guessed by. */
  words: readonly string[]
  /** Dangers to life that it tells of and that the person was not yet asked about. */
  dangersIn(draft: ReportDraft): ToldDanger[]
}

/** What a report that is being written is about: its category, and the dangers that it tells of. */
export function useReportAbout(draft: ReportDraft): ReportAbout {
  const street = useStreet().data
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const categories = useMemo(() => (street?.categories ?? []).filter(({ retired }) => !retired), [street])
  const text = useDebounced(`${draft.title}\n${draft.text}`, RESTED)
  const guess = useMemo(() => suggestCategory(text, categories), [text, categories])
  const isGuessed = draft.categoryId === undefined && !draft.categorySkipped
  const chosen = isGuessed ? guess?.categoryId : draft.categoryId
  const category = categories.find(({ _id }) => _id === chosen)

  const dangersIn = (written: ReportDraft): ToldDanger[] => {
    if (!street?.dangers) return []
    const questions = category?.questions ?? []
    const answers = category ? answersOf(questions, written.answers[category._id] ?? {}) : {}
    const typed = questions.flatMap(({ id, options }) => (options ? [] : [String(answers[id] ?? '')]))
    const told = findDangers([written.title, written.text, ...typed].join('\n'), street.dangers)
    const stops = questions.flatMap((question) =>
      chosenOptions(question, answers[question.id]).flatMap((option): ToldDanger[] => {
        const { stop } = option
        if (!stop) return []
        const key = `${category?._id}.${question.id}.${option.value}`
        return [{ key, name: nameOf(option), advice: inLanguage(stop.text, stop.textEn), lines: stop.lines }]
      }),
    )
    return [
      ...told.map(({ danger }) => ({ key: danger.id, name: nameOf(danger), lines: danger.lines })),
      ...stops,
    ].filter(({ key }) => !written.calmed.includes(key))
  }

  return { categories, category, words: isGuessed ? (guess?.words ?? []) : [], dangersIn }
}
