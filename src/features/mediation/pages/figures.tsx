import type { DisputeFigures } from '@contract/dispute'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { useDisputeFigures } from '@/lib/data/mediation'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { useRefresh } from '@/lib/refresh'
import { takeCsv } from '@/lib/saveFile'
import styles from '../components/Dispute.module.scss'
import { FigureBars } from '../components/FigureBars'
import { FigureTotals } from '../components/FigureTotals'
import { figuresCsv } from '../figuresCsv'

const PERIODS = ['month', 'year', 'lastYear'] as const
type Period = (typeof PERIODS)[number]

/** The first and the last month of a period, seen from a day. */
function monthsOf(period: Period, today: string): readonly [from: string, to: string] {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 7)]
  if (period === 'month') return [month, month]
  return period === 'year' ? [`${year}-01`, month] : [`${year - 1}-01`, `${year - 1}-12`]
}

/** Figures of the mediation centre: numbers alone, which every official may know. */
export default function MediationFigures() {
  const text = useText()
  const words = text.dispute.figures
  const today = isoDay(useNow())
  const [period, setPeriod] = useState<Period>('year')
  const [from, to] = monthsOf(period, today)
  const found = useDisputeFigures(from, to)
  useRefresh(() => found.refetch())
  const take = (figures: DisputeFigures) =>
    takeCsv(`${words.title} ${from}—${to}`, figuresCsv(figures, text), words.copied)
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='list' staff>
        <Choice<Period>
          label={words.period}
          options={PERIODS.map((value) => ({ value, name: words.periods[value] }))}
          value={period}
          onChange={setPeriod}
        />
        <AsyncView {...asyncOf(found)}>
          {found.data && (
            <>
              <FigureTotals figures={found.data} />
              <Button icon={isH5 ? 'down' : 'copy'} wide onPress={() => found.data && take(found.data)}>
                {isH5 ? words.export : words.copy}
              </Button>
              <View className={styles.columns}>
                <FigureBars
                  title={words.byMonth}
                  whole
                  rows={found.data.byMonth.map((row) => ({ ...row, name: row.month }))}
                />
                <FigureBars
                  title={words.byType}
                  rows={found.data.byType.map((row) => ({ ...row, name: text.dispute.types[row.type].name }))}
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
