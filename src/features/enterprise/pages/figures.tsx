import { Button } from '@/components/Button/Button'
import { PeriodFigures } from '@/components/Figures/PeriodFigures'
import { usePeriod } from '@/components/Figures/usePeriod'
import { useNeedFigures } from '@/lib/data/policies'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useMembership } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'
import { NeedBars } from '../components/NeedBars'
import { NeedTotals } from '../components/NeedTotals'
import { needFiguresCsv } from '../needFiguresCsv'

/** 企业服务统计: numbers alone, which every official may know. */
export default function Figures() {
  const text = useText()
  const words = text.needFigures
  const period = usePeriod()
  const membership = useMembership()
  const visits = useVisitOffice()
  return (
    <PeriodFigures
      title={words.title}
      period={period}
      found={useNeedFigures(period.from, period.to, membership !== undefined)}
      totals={(figures) => <NeedTotals figures={figures} />}
      csvOf={(figures) => needFiguresCsv(figures, text)}
      groups={(figures) => <NeedBars figures={figures} />}
    >
      {visits && (
        <Button icon='factory' wide onPress={() => open('visitCover')}>
          {words.cover}
        </Button>
      )}
    </PeriodFigures>
  )
}
