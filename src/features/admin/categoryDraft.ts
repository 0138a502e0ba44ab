import type { CategoryEdit, CategoryInput } from '@contract/adminCategory'
import type { Question } from '@contract/category'
import { newRequestId } from '@/lib/ids'
import { typedWords } from './components/WordsField'

/** A category as its form holds it: words are as they were typed. */
export type CategoryDraft = Omit<CategoryInput, 'words'> & { words: string }

export function categoryDraft(category: CategoryEdit | undefined): CategoryDraft {
  return {
    name: category?.name ?? '',
    nameEn: category?.nameEn ?? '',
    hint: category?.hint ?? '',
    hintEn: category?.hintEn ?? '',
    icon: (category?.icon ?? 'more') as CategoryDraft['icon'],
    handling: category?.handling ?? '',
    handlingEn: category?.handlingEn ?? '',
    anonymousAllowed: category?.anonymousAllowed ?? false,
    needs: category?.needs ?? 'none',
    matters: category?.matters ?? [],
    words: typedWords(category?.words ?? []),
    questions: category?.questions ?? [],
  }
}

/** Never the same twice within a category; nobody reads it. */
const freshId = (): string => newRequestId().slice(-8)

const freshOption = () => ({ value: freshId(), name: '', nameEn: '' })

export const isList = (type: Question['type']): boolean => type === 'singlevaluelist' || type === 'multivaluelist'

export const freshQuestion = (): Question => ({
  id: freshId(),
  type: 'string',
  required: false,
  order: 0,
  label: '',
  labelEn: '',
})

/** Another way to answer; a list begins with two places for answers. */
export function withType(question: Question, type: Question['type']): Question {
  const { options, ...rest } = question
  return isList(type) ? { ...rest, type, options: options ?? [freshOption(), freshOption()] } : { ...rest, type }
}

export const withOption = (question: Question): Question => ({
  ...question,
  options: [...(question.options ?? []), freshOption()],
})

/** A list in which one thing has changed its place with a neighbour. */
export function moved<T>(all: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...all]
  const [one, other] = [all[index], all[index + by]]
  if (one === undefined || other === undefined) return next
  next[index] = other
  next[index + by] = one
  return next
}
