import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { useDisputeFigures } from '@/lib/data/mediation'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import styles from '../components/Dispute.module.scss'
import { FigureBars } from '../components/FigureBars'
import { FigureTotals } from '../components/FigureTotals'

/** This year's figures of the mediation centre: numbers alone, which every official may know. */
export default function MediationFigures() {
  const text = useText()
  const words = text.dispute.figures
  const today = isoDay(useNow())
  const found = useDisputeFigures(`${today.slice(0, 4)}-01`, today.slice(0, 7))
  useRefresh(() => found.refetch())
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='list' staff>
        <AsyncView {...asyncOf(found)}>
          {found.data && (
            <>
              <FigureTotals figures={found.data} />
              <View className={styles.columns}>
                <FigureBars
                  title={words.byMonth}
                  rows={found.data.byMonth.map((row) => ({ ...row, name: row.month }))}
                  accepted
                />
                <FigureBars
                  title={words.byType}
                  rows={found.data.byType.map((row) => ({ ...row, name: text.dispute.types[row.type].name }))}
                  accepted
                />
                <FigureBars
                  title={words.byLayer}
                  rows={found.data.byLayer.map((row) => ({ ...row, name: text.workflow.choices[row.layer] ?? '' }))}
                />
                <FigureBars
                  title={words.byTeam}
                  rows={found.data.byTeam.map((row) => ({ ...row, name: row.officeName, nameEn: row.officeNameEn }))}
                />
              </View>
            </>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
