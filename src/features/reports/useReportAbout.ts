import { chosenOptions } from '@contract/answers'
import { findDangers } from '@contract/danger'
import { type CategoryTaken, useCategory } from '@/components/CategoryPicker/useCategory'
import type { ToldDanger } from '@/components/DangerSheet/DangerSheet'
import { answersOf } from '@/components/Questions/writtenAnswers'
import { useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import type { ReportDraft } from './reportDraft'

export interface ReportAbout extends CategoryTaken {
  /** Dangers to life that it tells of and that the person was not yet asked about. */
  dangersIn(draft: ReportDraft): ToldDanger[]
}

/** What a report that is being written is about: its category, and the dangers that it tells of. */
export function useReportAbout(draft: ReportDraft): ReportAbout {
  const street = useStreet().data
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const taken = useCategory(draft)
  const { category } = taken

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

  return { ...taken, dangersIn }
}
