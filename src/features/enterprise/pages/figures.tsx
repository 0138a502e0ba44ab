import type { NeedFigures } from '@contract/needFigures'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { useNeedFigures } from '@/lib/data/policies'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { takeCsv } from '@/lib/saveFile'
import { useMembership } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'
import { NeedBars } from '../components/NeedBars'
import { NeedTotals } from '../components/NeedTotals'
import { needFiguresCsv } from '../needFiguresCsv'

const PERIODS = ['month', 'year', 'lastYear'] as const
type Period = (typeof PERIODS)[number]

/** The first and the last month of a period, seen from a day. */
function monthsOf(period: Period, today: string): readonly [from: string, to: string] {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 7)]
  if (period === 'month') return [month, month]
  return period === 'year' ? [`${year}-01`, month] : [`${year - 1}-01`, `${year - 1}-12`]
}

/** 企业服务统计: numbers alone, which every official may know. */
export default function Figures() {
  const text = useText()
  const words = text.needFigures
  const today = isoDay(useNow())
  const membership = useMembership()
  const visits = useVisitOffice()
  const [period, setPeriod] = useState<Period>('year')
  const [from, to] = monthsOf(period, today)
  const found = useNeedFigures(from, to, membership !== undefined)
  useRefresh(() => found.refetch())
  const take = (figures: NeedFigures) =>
    takeCsv(`${words.title} ${from}—${to}`, needFiguresCsv(figures, text), words.copied)
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
              <NeedTotals figures={found.data} />
              <Button icon={isH5 ? 'down' : 'copy'} wide onPress={() => found.data && take(found.data)}>
                {isH5 ? words.export : words.copy}
              </Button>
              <NeedBars figures={found.data} />
              {visits && (
                <Button icon='factory' wide onPress={() => open('visitCover')}>
                  {words.cover}
                </Button>
              )}
            </>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
