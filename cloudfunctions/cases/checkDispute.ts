import { missingFrom } from '@contract/mediationFile'
import { writeYuan, writeYuanEnglish } from '@contract/money'
import { sumOf } from '@contract/performance'
import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc } from '../domain/caseDoc'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { itemName } from '../kit/texts/itemNames'

type Values = Readonly<Record<string, unknown>>

/** What is paid in parts is what was agreed, neither more nor less. */
export function checkAgreement({ language }: MemberContext, { fields }: Action<string>, values: Values): void {
  const { amount, instalments } = values
  if (fields.instalments?.kind !== 'instalments' || !Array.isArray(instalments) || instalments.length === 0) return
  const agreed = Number(amount ?? 0)
  const sum = sumOf(instalments)
  if (sum === agreed) return
  const write = language === 'zh' ? writeYuan : writeYuanEnglish
  const words = { sum: write(sum), amount: write(agreed) }
  throw new Refusal('INVALID_INPUT', 'instalmentsSum', { field: 'instalments', words })
}

/** A file that lacks one of its items is closed only with the reason (卷宗情况说明). */
export function checkFile({ language }: MemberContext, theCase: CaseDoc, action: Action<string>, values: Values): void {
  if (!action.closesFile || values.note) return
  const missing = missingFrom(theCase)
  if (missing.length === 0) return
  const items = missing.map((item) => itemName(item, language)).join(language === 'zh' ? '、' : ', ')
  throw new Refusal('INVALID_INPUT', 'fileIncomplete', { field: 'note', words: { items } })
}
