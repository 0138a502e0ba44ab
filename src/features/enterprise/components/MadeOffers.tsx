import { writeRate } from '@contract/finance/rate'
import type { ReferralView } from '@contract/referral'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useMoney } from '../useMoney'
import styles from './Need.module.scss'

/** What a contact has offered, and whether the enterprise chose it. */
export function MadeOffers({ view }: { view: ReferralView }) {
  const { referral, offers } = useEnterpriseText()
  const money = useMoney()
  if (view.made.length === 0) return null
  return (
    <Card title={referral.contact.made} tone={view.made.some(({ chosen }) => chosen) ? 'good' : undefined}>
      {view.made.map(({ order, amount, months, rate, repayment, guarantor, note, chosen }) => (
        <View key={order} className={styles.partner}>
          <View className={styles.head}>
            <View>
              {[amount, rate].every((each) => each !== undefined) && `${money(amount ?? 0)} · ${writeRate(rate ?? 0)}`}
            </View>
            {chosen && <View className={styles.chosen}>{referral.contact.chosen}</View>}
          </View>
          <View className={styles.quiet}>
            {[
              months === undefined ? undefined : referral.months(months),
              repayment && offers.repayments[repayment].name,
              guarantor && referral.choose.guarantor(guarantor),
            ]
              .filter(Boolean)
              .join(' · ')}
          </View>
          {note && <View className={styles.text}>{note}</View>}
        </View>
      ))}
    </Card>
  )
}
