import type { VisitCover } from '@contract/visit'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { press } from '@/lib/a11y'
import { formatMonth } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'
import { shareOf } from '../coverCsv'
import styles from './Visit.module.scss'

const QUARTER = 3
const QUARTERS = [0, 1, 2, 3]

/** A column for each month: how much of it is filled is how many enterprises were visited. A tap shows that month. */
export function CoverMonths({ cover, onChoose }: { cover: VisitCover; onChoose(month: string): void }) {
  const language = useSettings((settings) => settings.language)
  const words = useEnterpriseText().visit.cover
  const quarters = QUARTERS.map((at) => cover.byMonth.slice(at * QUARTER, (at + 1) * QUARTER))
  return (
    <Card title={words.byMonth}>
      <View className={styles.months}>
        {quarters.map((months) => (
          <View key={months[0]?.month} className={styles.quarter}>
            {months.map((each) => {
              const name = formatMonth(each.month, language, 'monthAlone')
              const label = `${name} ${words.row(each.visited, each.all, shareOf(each))}`
              return (
                <View
                  key={each.month}
                  className={styles.month}
                  {...press(() => onChoose(each.month), { role: 'button', label })}
                >
                  <View className={styles.column12}>
                    <View
                      className={styles.filled}
                      style={{ height: `${each.all === 0 ? 0 : (each.visited / each.all) * 100}%` }}
                    />
                  </View>
                  <View>{name}</View>
                </View>
              )
            })}
          </View>
        ))}
      </View>
    </Card>
  )
}
