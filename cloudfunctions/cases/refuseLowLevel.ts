import type { ReportInput } from '@contract/case'
import { levelOf, reaches } from '@contract/levels'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import type { About } from './aboutOf'

type Input = ReportInput

/**
 * Refuses who is not known as well as the category needs, and says how to become it. Officials and agents write for people who
 * stand before them.
 */
export function refuseLowLevel(
  { account, language }: MemberContext,
  { behalf }: Input,
  category: About['category'],
  { doc }: Street,
): void {
  if (!category || (behalf && behalf.as !== 'family') || reaches(levelOf(account), category.needs)) return
  throw new Refusal('LEVEL_TOO_LOW', category.needs === 'checked' ? 'levelChecked' : 'levelPhone', {
    field: 'categoryId',
    words: { category: language === 'zh' ? category.name : category.nameEn, hotline: doc.hotline },
    details: { needs: category.needs },
  })
}
