import type { VisitRow } from '@contract/visit'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { showWay } from '@/lib/showWay'
import styles from './Visit.module.scss'

/** Shows the way there on the phone's map; says so where the place is known only roughly. */
export function NavigateButton({ row }: { row: Pick<VisitRow, 'point' | 'roughly' | 'enterpriseName' | 'address'> }) {
  const words = useEnterpriseText().visit.place
  const { point, roughly, enterpriseName, address } = row
  if (!point) return null
  return (
    <>
      <Button icon='pin' wide onPress={() => showWay(point, enterpriseName, address)}>
        {words.navigate}
      </Button>
      {roughly && <View className={styles.quiet}>{words.roughly}</View>}
    </>
  )
}
