import type { Judged, Verdict } from '@contract/finance/conditions'
import { View } from '@tarojs/components'
import { conditionWords } from '@/lib/conditionWords'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'

const VERDICTS: readonly Verdict[] = ['unmet', 'unknown', 'met']

/** Why something fits or does not: what is missing first, then what nobody told, then what is met. */
export function FitLines({ judged }: { judged: readonly Judged[] }) {
  const text = useEnterpriseText()
  return (
    <>
      {VERDICTS.map((each) => {
        const some = judged
          .filter(({ verdict }) => verdict === each)
          .map(({ condition }) => conditionWords(condition, text))
        return some.length === 0 ? null : (
          <View key={each}>{text.policy.lines[each](some.join(text.common.semicolon))}</View>
        )
      })}
    </>
  )
}
