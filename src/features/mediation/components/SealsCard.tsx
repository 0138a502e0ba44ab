import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { useSeals } from '@/lib/data/mediation'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'
import { SealRow } from './SealRow'

/** The picture of each committee's seal, given once; it then stands on the papers that the committee has sealed. */
export function SealsCard() {
  const words = useText().dispute.archive
  const found = useSeals()
  return (
    <Card title={words.seals}>
      <View className={styles.quiet}>{words.sealsAbout}</View>
      <AsyncView {...asyncOf(found)}>
        {found.data?.map((row) => (
          <SealRow key={`${row.officeId}-${row.fileId ?? ''}`} row={row} />
        ))}
      </AsyncView>
    </Card>
  )
}
