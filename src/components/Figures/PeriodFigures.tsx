import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { AsyncView, asyncOf } from '../AsyncView/AsyncView'
import { Choice } from '../Choice/Choice'
import { Page } from '../Page/Page'
import { VisitorView } from '../VisitorView/VisitorView'
import styles from './Figures.module.scss'
import { TakeTable } from './TakeTable'
import { type ChosenPeriod, PERIODS, type Period } from './usePeriod'

interface PeriodFiguresProps<T> {
  title: string
  period: ChosenPeriod
  found: { isPending: boolean; data: T | undefined; error: unknown; refetch(): Promise<unknown> }
  totals(figures: T): ReactNode
  csvOf(figures: T): string
  /** Cards side by side where there is room. */
  groups(figures: T): ReactNode
  children?: ReactNode
}

/** A page of figures of a time that one chooses: the totals, the table to take along, the groups. */
export function PeriodFigures<T>(props: PeriodFiguresProps<T>) {
  const { title, found, totals, csvOf, groups, children } = props
  const { period, choose, from, to } = props.period
  const words = useText().components.figures
  useRefresh(() => found.refetch())
  const figures = found.data
  return (
    <Page title={title} wide>
      <VisitorView text={title} icon='list' staff>
        <Choice<Period>
          label={words.period}
          options={PERIODS.map((value) => ({ value, name: words.periods[value] }))}
          value={period}
          onChange={choose}
        />
        <AsyncView {...asyncOf(found)}>
          {figures !== undefined && (
            <>
              {totals(figures)}
              <TakeTable name={`${title} ${from}—${to}`} csv={() => csvOf(figures)} />
              <View className={styles.columns}>{groups(figures)}</View>
              {children}
            </>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
