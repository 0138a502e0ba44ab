import {
  choice,
  type Fields,
  inputOf,
  line,
  office,
  optionalDay,
  optionalLine,
  optionalMoney,
  optionalNumber,
  tags,
  text,
} from '@contract/fields'
import { BORROWERS, type Condition, TAX_GRADES } from '@contract/finance/conditions'
import { writeYuan } from '@contract/money'
import { INDUSTRIES } from '@contract/need'
import { POLICY_KINDS, POLICY_LEVELS, type Policy } from '@contract/policy'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { boundOf, keptBeside, someOf, written } from './conditionDraft'

/** What is entered of a policy; its conditions are those that policies for enterprises usually set. */
export const POLICY_FORM = {
  title: line(80),
  kind: choice(POLICY_KINDS),
  level: choice(POLICY_LEVELS),
  source: line(120),
  summary: line(200),
  text: text(5000),
  amount: optionalLine(80),
  howTo: text(1000),
  officeId: office(),
  validFrom: optionalDay(),
  validUntil: optionalDay(),
  deadline: optionalDay(),
  borrower: tags(BORROWERS),
  industry: tags(INDUSTRIES),
  workersFrom: optionalNumber(1, 10_000),
  workersTo: optionalNumber(1, 10_000),
  monthsOld: optionalNumber(1, 600),
  monthsMost: optionalNumber(1, 600),
  turnoverFrom: optionalMoney(),
  turnoverTo: optionalMoney(),
  taxGrade: tags(TAX_GRADES),
  arrears: tags(['noArrears']),
} as const satisfies Fields

export type PolicyField = keyof typeof POLICY_FORM

/** A policy as its form shows it. */
export function draftOf(policy: Policy | undefined): DraftValues {
  if (!policy) return { kind: 'subsidy', level: 'street' }
  const { conditions, title, kind, level, source, summary, amount, howTo, officeId } = policy
  const { validFrom, validUntil, deadline } = policy
  return {
    ...{ title, kind, level, source, summary, amount, howTo, officeId, validFrom, validUntil, deadline },
    text: policy.text,
    borrower: someOf(conditions, 'borrower'),
    industry: someOf(conditions, 'industry'),
    workersFrom: written(boundOf(conditions, 'workers', 'atLeast'), String),
    workersTo: written(boundOf(conditions, 'workers', 'atMost'), String),
    monthsOld: written(boundOf(conditions, 'monthsOld', 'atLeast'), String),
    monthsMost: written(boundOf(conditions, 'monthsOld', 'atMost'), String),
    turnoverFrom: written(boundOf(conditions, 'turnover', 'atLeast'), writeYuan),
    turnoverTo: written(boundOf(conditions, 'turnover', 'atMost'), writeYuan),
    taxGrade: someOf(conditions, 'taxGrade'),
    arrears: conditions.some(({ fact }) => fact === 'inArrears') ? ['noArrears'] : [],
  }
}

type Bounded = 'workers' | 'monthsOld' | 'turnover'

const between = (fact: Bounded, atLeast: number | undefined, atMost: number | undefined): Condition[] =>
  atLeast === undefined && atMost === undefined
    ? []
    : [{ fact, ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) }]

const SHOWN = ['borrower', 'industry', 'workers', 'monthsOld', 'turnover', 'taxGrade', 'inArrears'] as const

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function policyOf(values: DraftValues, before?: Policy) {
  const parsed = inputOf(POLICY_FORM).safeParse(inputOfDraft(POLICY_FORM, values))
  if (!parsed.success) return undefined
  const { borrower, industry, workersFrom, workersTo, monthsOld, monthsMost, ...more } = parsed.data
  const { turnoverFrom, turnoverTo, taxGrade, arrears, ...policy } = more
  const conditions: Condition[] = [
    ...(borrower ? [{ fact: 'borrower' as const, oneOf: borrower }] : []),
    ...(industry ? [{ fact: 'industry' as const, oneOf: industry }] : []),
    ...between('workers', workersFrom, workersTo),
    ...between('monthsOld', monthsOld, monthsMost),
    ...between('turnover', turnoverFrom, turnoverTo),
    ...(taxGrade ? [{ fact: 'taxGrade' as const, oneOf: taxGrade }] : []),
    ...(arrears ? [{ fact: 'inArrears' as const, is: false }] : []),
  ]
  return { ...policy, conditions: keptBeside(conditions, SHOWN, before?.conditions) }
}
