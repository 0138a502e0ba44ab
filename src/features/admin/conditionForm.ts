import { type Fields, optionalMoney, optionalNumber, tags } from '@contract/fields'
import { BORROWERS, type Condition, conditionInput, isAmount, TAX_GRADES } from '@contract/finance/conditions'
import { writeYuan } from '@contract/money'
import { COLLATERALS, INDUSTRIES } from '@contract/need'
import type { DraftValues } from '@/components/ActionPanel/actionInput'

/** What policies and products alike can ask of an enterprise, by the profile that it fills in. */
export const PROFILE_CONDITIONS = {
  borrower: tags(BORROWERS),
  industry: tags(INDUSTRIES),
  workersFrom: optionalNumber(1, 10_000),
  workersTo: optionalNumber(1, 10_000),
  monthsOldFrom: optionalNumber(1, 600),
  monthsOldTo: optionalNumber(1, 600),
  turnoverFrom: optionalMoney(),
  turnoverTo: optionalMoney(),
  taxGrade: tags(TAX_GRADES),
  arrears: tags(['noArrears']),
} as const satisfies Fields

/** What only lenders ask, by what a need for money tells. */
export const LOAN_CONDITIONS = { loansTo: optionalMoney(), collateral: tags(COLLATERALS) } as const satisfies Fields

type ConditionField = keyof typeof PROFILE_CONDITIONS | keyof typeof LOAN_CONDITIONS

/** Which part of which condition a field of the form enters. */
const PARTS: Readonly<Record<ConditionField, readonly [Condition['fact'], 'oneOf' | 'atLeast' | 'atMost' | 'is']>> = {
  borrower: ['borrower', 'oneOf'],
  industry: ['industry', 'oneOf'],
  workersFrom: ['workers', 'atLeast'],
  workersTo: ['workers', 'atMost'],
  monthsOldFrom: ['monthsOld', 'atLeast'],
  monthsOldTo: ['monthsOld', 'atMost'],
  turnoverFrom: ['turnover', 'atLeast'],
  turnoverTo: ['turnover', 'atMost'],
  loansTo: ['loans', 'atMost'],
  collateral: ['collateral', 'oneOf'],
  taxGrade: ['taxGrade', 'oneOf'],
  arrears: ['inArrears', 'is'],
}

const partsOf = (form: Fields) => Object.entries(PARTS).filter(([field]) => field in form)

/** Conditions as the fields of a form show them. */
export function conditionsDraft(form: Fields, conditions: readonly Condition[]): DraftValues {
  const shown = partsOf(form).map(([field, [fact, part]]) => {
    const found: Partial<Record<typeof part, unknown>> = conditions.find((condition) => condition.fact === fact) ?? {}
    const value = found[part]
    if (part === 'oneOf') return [field, Array.isArray(value) ? value : []]
    if (part === 'is') return [field, value === false ? ['noArrears'] : []]
    return [field, typeof value === 'number' ? (isAmount(fact) ? writeYuan(value) : String(value)) : '']
  })
  return Object.fromEntries(shown)
}

/**
 * The conditions that were entered into the fields of a form, and of those before the ones about facts that the form does not
 * show: an edit takes nothing away unseen.
 */
export function conditionsOf(
  form: Fields,
  given: Readonly<Record<string, unknown>>,
  before: readonly Condition[] = [],
): Condition[] {
  const entered = new Map<Condition['fact'], object>()
  for (const [field, [fact, part]] of partsOf(form)) {
    const value = given[field]
    if (value === undefined) continue
    entered.set(fact, { fact, ...entered.get(fact), [part]: part === 'is' ? false : value })
  }
  const shown = new Set(partsOf(form).map(([, [fact]]) => fact))
  return [
    ...[...entered.values()].map((condition) => conditionInput.parse(condition)),
    ...before.filter(({ fact }) => !shown.has(fact)),
  ]
}

/** What a form has beside conditions. */
export const besideConditions = <T extends object>(given: T): Omit<T, ConditionField> =>
  Object.fromEntries(Object.entries(given).filter(([field]) => !(field in PARTS))) as Omit<T, ConditionField>
