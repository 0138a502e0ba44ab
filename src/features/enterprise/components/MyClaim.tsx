import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice/Notice'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'

/** Where one's own claim of an enterprise stands, or why it was refused. */
export function MyClaim({ view }: { view: EnterpriseView }) {
  const words = useEnterpriseText().enterpriseCheck
  const language = useSettings((settings) => settings.language)
  const { claim, claimRefused } = view
  return (
    <>
      {claim?.isMine && <Notice>{words.claim.mine(formatTime(claim.objectUntil, 'dayTime', language))}</Notice>}
      {claimRefused && (
        <Notice tone='bad'>
          <View>{words.claim.refusedTitle}</View>
          <View>{words.refused(words.reasons[claimRefused.reason], claimRefused.note)}</View>
        </Notice>
      )}
    </>
  )
}
