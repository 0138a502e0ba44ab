import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'
import { MyClaim } from './MyClaim'

/** What somebody can do who has asked to join, or claims the enterprise, and was not let in, or not yet. */
export function StandingCard({ view }: { view: EnterpriseView }) {
  const { enterprise: words, enterpriseCheck } = useEnterpriseText()
  const leave = useEnterpriseChange('account.leaveEnterprise')
  const join = useEnterpriseChange('account.joinEnterprise')
  const { claim, standing } = view
  const over = standing === 'refused' || standing === 'claimRefused'
  return (
    <>
      <MyClaim view={view} />
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
