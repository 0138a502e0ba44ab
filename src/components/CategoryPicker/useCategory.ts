import { answersQuestions } from '@contract/answers'
import type { ReportType } from '@contract/case'
import type { CategoryView } from '@contract/category'
import { useMemo } from 'react'
import { categoriesOffered, useStreet } from '@/lib/data/street'
import { useDebounced } from '@/lib/debounce'
import { suggestCategory } from './suggestCategory'
import { useLearnedCategory } from './useLearnedCategory'

const RESTED = 400
/** From here on what was learned from earlier reports is heard before the words of the table. */
const SURE = 0.7

/** What decides about the category of a report that is being written. */
export interface CategoryDraft {
  type?: ReportType | undefined
  title?: string
  text: string
  /** As it was chosen; missing while the words of the text decide. */
  categoryId: string | undefined
  /** It is left to the street. */
  categorySkipped: boolean
}

export interface CategoryTaken {
  categories: readonly CategoryView[]
  /** What the report is taken for: as it was chosen, else as its words say; with what it asks of a report of this type. */
  category: CategoryView | undefined
  /** The words that it was guessed by. */
  words: readonly string[]
}

/** The category of a report that is being written, guessed from its words until one is chosen. */
export function useCategory({ type, title = '', text, categoryId, categorySkipped }: CategoryDraft): CategoryTaken {
  const street = useStreet().data
  const categories = useMemo(() => categoriesOffered(street), [street])
  const rested = useDebounced(`${title}\n${text}`, RESTED)
  const said = useMemo(() => suggestCategory(rested, categories), [rested, categories])
  const isGuessed = categoryId === undefined && !categorySkipped
  const learned = useLearnedCategory({ title, text }, isGuessed && street?.learnsCategories === true)
  // What was learned speaks where it is sure, and where no word of the table was said.
  const guess = learned && (learned.confidence >= SURE || !said) ? learned : said
  const chosen = isGuessed ? guess?.categoryId : categoryId
  const asks = type === undefined || answersQuestions(type)
  const category = useMemo(() => {
    const found = categories.find(({ _id }) => _id === chosen)
    return found && !asks ? { ...found, questions: [] } : found
  }, [categories, chosen, asks])
  return { categories, category, words: isGuessed ? (guess?.words ?? []) : [] }
}
