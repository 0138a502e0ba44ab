import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'

/** What somebody can do who has asked to join, or claims the enterprise, and was not let in, or not yet. */
export function StandingCard({ view }: { view: EnterpriseView }) {
  const { enterprise: words, enterpriseCheck } = useEnterpriseText()
  const language = useSettings((settings) => settings.language)
  const leave = useEnterpriseChange('account.leaveEnterprise')
  const join = useEnterpriseChange('account.joinEnterprise')
  const { claim, claimRefused, standing } = view
  const over = standing === 'refused' || standing === 'claimRefused'
  return (
    <>
      {claim?.isMine && (
        <Notice>{enterpriseCheck.claim.mine(formatTime(claim.objectUntil, 'dayTime', language))}</Notice>
      )}
      {claimRefused && (
        <Notice tone='bad'>
          <View>{enterpriseCheck.claim.refusedTitle}</View>
          <View>{enterpriseCheck.refused(enterpriseCheck.reasons[claimRefused.reason], claimRefused.note)}</View>
        </Notice>
      )}
      <View className={styles.buttons}>
        {standing === 'refused' && (
          <Button busy={join.isPending} onPress={() => join.mutate({ creditCode: view.creditCode, myRole: view.role })}>
            {words.askAgain}
          </Button>
        )}
        <Button
          weight={over ? 'quiet' : 'plain'}
          busy={leave.isPending}
          onPress={() => leave.mutate({ enterpriseId: view._id })}
        >
          {over ? words.dismiss : claim?.isMine ? enterpriseCheck.claim.withdraw : words.takeBack}
        </Button>
      </View>
      <Failure of={leave.error ?? join.error} />
    </>
  )
}
