import type { Facts, Judged, Verdict } from '@contract/finance/conditions'
import type { FinanceProduct, ProductMatch } from '@contract/finance/product'
import { costOf } from '@contract/finance/yearlyCost'
import { judge, verdictOf } from './conditions'

export type Matched = Omit<FinanceProduct, 'version' | 'editedBy' | 'editedAt'>

const RANK: Readonly<Record<Verdict, number>> = { met: 0, unknown: 1, unmet: 2 }

/**
 * Loans for a need, those that suit first: by verdict, by how few conditions are missing, then by what they cost a year. A loan
 * that lacks only collateral is taken together with a guarantee that nothing speaks against, and says so.
 */
export function matchProducts(facts: Facts, products: readonly Matched[]): ProductMatch[] {
  const guarantees = products.filter(({ kind }) => kind === 'guarantee')
  return products
    .filter(({ kind }) => kind === 'loan')
    .map((loan) => matchLoan(facts, loan, guarantees))
    .sort(
      (a, b) =>
        RANK[a.verdict] - RANK[b.verdict] ||
        missing(a) - missing(b) ||
        yearly(a) - yearly(b) ||
        (a.productId < b.productId ? -1 : 1),
    )
}

const missing = ({ judged }: ProductMatch): number => judged.filter(({ verdict }) => verdict !== 'met').length
const yearly = ({ cost }: ProductMatch): number => cost?.yearlyCost ?? Number.POSITIVE_INFINITY

function matchLoan(facts: Facts, loan: Matched, guarantees: readonly Matched[]): ProductMatch {
  const own = judgeAll(facts, loan)
  if (!lacksOnlyCollateral(own)) return matchOf(facts, loan, own)
  const guarantee = guarantees
    .filter((candidate) => verdictOf(judgeAll(facts, candidate)) !== 'unmet')
    .sort((a, b) => a.rate.to - b.rate.to)[0]
  const backed = guarantee && judgeAll({ ...facts, collateral: 'guarantor' }, loan)
  if (!backed || verdictOf(backed) === 'unmet') return matchOf(facts, loan, own)
  // What the guarantor asks for beside amount and term must be kept too; what the bank asks as well is said once.
  const asked = new Set(backed.map(({ condition }) => JSON.stringify(condition)))
  const more = judgeAll(facts, guarantee)
    .slice(2)
    .filter(({ condition }) => !asked.has(JSON.stringify(condition)))
  return matchOf(facts, loan, [...backed, ...more], guarantee)
}

function matchOf(facts: Facts, loan: Matched, judged: Judged[], guarantee?: Matched): ProductMatch {
  const { _id: productId, provider, name } = loan
  const backing = guarantee && {
    productId: guarantee._id,
    provider: guarantee.provider,
    name: guarantee.name,
    referable: guarantee.contactId !== undefined,
  }
  return {
    productId,
    provider,
    name,
    verdict: verdictOf(judged),
    judged,
    referable: loan.contactId !== undefined,
    ...(backing ? { guarantee: backing } : {}),
    ...priced(facts, loan, judged, guarantee),
  }
}

/** Amount and term are conditions like any other, and come first because they are what was asked for. */
const judgeAll = (facts: Facts, { amount, months, conditions }: Matched): Judged[] => [
  judge({ fact: 'amount', atLeast: amount.from, atMost: amount.to }, facts),
  judge({ fact: 'months', atLeast: months.from, atMost: months.to }, facts),
  ...conditions.map((condition) => judge(condition, facts)),
]

/** Of what is known, the collateral alone speaks against it. */
const lacksOnlyCollateral = (judged: readonly Judged[]): boolean => {
  const lacking = judged.filter(({ verdict }) => verdict === 'unmet')
  return lacking.length > 0 && lacking.every(({ condition }) => condition.fact === 'collateral')
}

function priced(
  { amount, months }: Facts,
  { rate, repayment }: Matched,
  judged: readonly Judged[],
  guarantee: Matched | undefined,
): Pick<ProductMatch, 'cost'> {
  const suits = judged.slice(0, 2).every(({ verdict }) => verdict === 'met')
  if (!suits || !amount || !months) return {}
  const terms = { amount: amount.from, months: months.from, rate: rate.to, repayment, fees: 0 }
  return { cost: costOf({ ...terms, guaranteeRate: guarantee?.rate.to ?? 0 }) }
}
