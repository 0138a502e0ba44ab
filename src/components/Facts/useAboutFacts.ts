import type { KeptAnswer } from '@contract/answers'
import type { CaseView } from '@contract/caseView'
import { answersGiven } from '@/lib/caseData'
import { categoryOf, useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import type { Fact } from './Facts'

/** The category of a report and what was answered to its questions, in the words they were asked in. */
export function useAboutFacts(view: CaseView): Fact[] {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const category = nameOf(categoryOf(street.data, view.categoryId))
  const wordsOf = ({ value, names, namesEn }: KeptAnswer): string => {
    if (names) return names.map((name, index) => inLanguage(name, namesEn?.[index])).join(text.common.comma)
    return String(value).replace('T', ' ')
  }
  return [
    ...(category ? [{ name: text.components.category.label, value: category }] : []),
    ...answersGiven(view).map((answer) => ({
      name: inLanguage(answer.label, answer.labelEn),
      value: wordsOf(answer),
    })),
  ]
}
