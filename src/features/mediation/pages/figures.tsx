import { PeriodFigures } from '@/components/Figures/PeriodFigures'
import { usePeriod } from '@/components/Figures/usePeriod'
import { useDisputeFigures } from '@/lib/data/mediation'
import { useText } from '@/lib/i18n'
import { FigureGroups } from '../components/FigureGroups'
import { FigureTotals } from '../components/FigureTotals'
import { figuresCsv } from '../figuresCsv'

/** Figures of the mediation centre: numbers alone, which every official may know. */
export default function MediationFigures() {
  const text = useText()
  const period = usePeriod()
  return (
    <PeriodFigures
      title={text.dispute.figures.title}
      period={period}
      found={useDisputeFigures(period.from, period.to)}
      totals={(figures) => <FigureTotals figures={figures} />}
      csvOf={(figures) => figuresCsv(figures, text)}
      groups={(figures) => <FigureGroups figures={figures} />}
    />
  )
}
