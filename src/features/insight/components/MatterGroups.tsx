import type { CatalogueFigures, MatterCount, MatterFigures } from '@contract/matterFigures'
import { Card } from '@/components/Card/Card'
import { type GroupBar, GroupBars } from '@/components/Figures/GroupBars'
import { Notice } from '@/components/Notice/Notice'
import { codeWords } from '@/lib/codeWords'
import { useNameOf } from '@/lib/data/street'
import { formatMonth } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'

/** What reports are about: how many came, and within each bar how many wait for nothing any more. */
export function MatterGroups({ figures }: { figures: MatterFigures }) {
  const words = useText().insight.matters
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const bar = (key: string, name: string, { came, settled, late }: MatterCount): GroupBar => ({
    ...{ key, name, size: came, filled: settled },
    words: words.row(came, settled, late),
  })
  const byCodes = ({ catalogue, known, codes, uncoded }: CatalogueFigures) =>
    known ? (
      <GroupBars
        key={catalogue}
        title={words.catalogues[catalogue]}
        hint={words.codeHint}
        rows={[...codes.map((each) => bar(each.code, codeWords(each), each)), bar('', words.uncoded, uncoded)]}
      />
    ) : (
      <Card key={catalogue} title={words.catalogues[catalogue]}>
        <Notice>{words.noCodes}</Notice>
      </Card>
    )
  return (
    <>
      <GroupBars
        title={words.byCategory}
        rows={figures.byCategory.map((each) =>
          bar(each.categoryId ?? '', each.categoryId ? nameOf(each) : words.noCategory, each),
        )}
      />
      {figures.byCatalogue.map(byCodes)}
      <GroupBars
        title={words.byMatter}
        hint={words.matterHint}
        rows={figures.byMatter.map((each) => bar(each.matter ?? '', each.matter ?? words.noMatter, each))}
      />
      {figures.byMonth.length > 1 && (
        <GroupBars
          title={words.byMonth}
          rows={figures.byMonth.map((each) => bar(each.month, formatMonth(each.month, language), each))}
        />
      )}
    </>
  )
}
