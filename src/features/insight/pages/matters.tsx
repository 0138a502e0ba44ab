import { Numbers } from '@/components/Figures/Numbers'
import { PeriodFigures } from '@/components/Figures/PeriodFigures'
import { usePeriod } from '@/components/Figures/usePeriod'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useMatterFigures } from '@/lib/data/insight'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { isCentre, useMembership, useRight, useSession } from '@/lib/session'
import { MatterGroups } from '../components/MatterGroups'
import { matterCsv } from '../matterCsv'

/** 诉求统计: how many reports came and were settled in a month, by category, by the codes that cities count by, and by matter. */
export default function Matters() {
  const text = useText()
  const words = text.insight.matters
  const nameOf = useNameOf()
  const period = usePeriod('month')
  const membership = useMembership()
  const configures = useRight('street.configure')
  const may = useRight('figures.read') && (isCentre(membership) || configures)
  const signedIn = useSession(({ account }) => account !== undefined)
  const found = useMatterFigures(period.from, period.to, may)
  if (signedIn && !may) {
    return (
      <Page title={words.title}>
        <Notice tone='warn'>{words.nobody}</Notice>
      </Page>
    )
  }
  return (
    <PeriodFigures
      title={words.title}
      period={period}
      found={found}
      totals={({ came, settled, late }) => (
        <Numbers
          numbers={[
            [words.came, String(came)],
            [words.settled, String(settled)],
            [words.late, String(late)],
          ]}
        >
          {words.howCounted}
        </Numbers>
      )}
      csvOf={(figures) => matterCsv(figures, nameOf, text)}
      groups={(figures) => <MatterGroups figures={figures} />}
    />
  )
}
