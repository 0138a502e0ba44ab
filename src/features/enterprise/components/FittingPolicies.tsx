import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { classes } from '@/lib/classes'
import { useFittingPolicies } from '@/lib/data/policies'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { FitLines } from './FitLines'
import styles from './Need.module.scss'
import { PolicyItem } from './PolicyItem'

/** Policies as they suit an enterprise, the best first, each with the reasons. */
export function FittingPolicies({ enterpriseId }: { enterpriseId: string }) {
  const words = useEnterpriseText().policy
  const found = useFittingPolicies(enterpriseId)
  const rows = found.data ?? []
  const unknown = rows.some(({ verdict }) => verdict === 'unknown')
  return (
    <>
      <View>{words.fittingIntro}</View>
      {unknown && (
        <Button icon='edit' wide onPress={() => open('enterpriseProfile', { enterprise: enterpriseId })}>
          {words.fillIn}
        </Button>
      )}
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='list'>
        <Card plain>
          {rows.map((row) => (
            <PolicyItem
              key={row._id}
              row={row}
              enterpriseId={enterpriseId}
              tag={
                <View className={classes(styles.stage, row.verdict === 'met' && styles.done)}>
                  {words.verdicts[row.verdict]}
                </View>
              }
            >
              <FitLines judged={row.judged.filter(({ verdict }) => verdict !== 'met')} />
            </PolicyItem>
          ))}
        </Card>
      </AsyncView>
    </>
  )
}
