import { SHARED_ITEMS, type SharedItem, type SharedValues } from '@contract/referral'
import type { Fact } from '@/components/Facts/Facts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useMoney } from './useMoney'

/** Says what is shared of an enterprise and its need: the name of each item, and its value in words. */
export function useSharedWords() {
  const { referral, need, profile } = useEnterpriseText()
  const money = useMoney()
  const written = (item: SharedItem, value: string | number): string => {
    if (item === 'amount' || item === 'loans') return money(Number(value))
    if (item === 'months') return referral.months(value)
    const choices: Record<string, Record<string, string>> = {
      use: need.choices,
      collateral: need.choices,
      turnover: need.choices,
      industry: profile.industries,
      workers: profile.workers,
      arrears: profile.choices,
    }
    return choices[item]?.[value] ?? String(value)
  }
  const facts = (values: SharedValues): Array<Fact & { item: SharedItem; value: string }> =>
    SHARED_ITEMS.flatMap((item) => {
      const value = values[item]
      return value === undefined ? [] : [{ item, name: referral.items[item], value: written(item, value) }]
    })
  return { facts }
}
