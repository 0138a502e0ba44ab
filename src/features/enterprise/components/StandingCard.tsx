import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useText } from '@/lib/i18n'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'

/** What somebody can do who has asked to join and was not let in, or not yet. */
export function StandingCard({ view }: { view: EnterpriseView }) {
  const words = useText().enterprise
  const leave = useEnterpriseChange('account.leaveEnterprise')
  const join = useEnterpriseChange('account.joinEnterprise')
  const refused = view.standing === 'refused'
  return (
    <>
      <View className={styles.buttons}>
        {refused && (
          <Button busy={join.isPending} onPress={() => join.mutate({ creditCode: view.creditCode, myRole: view.role })}>
            {words.askAgain}
          </Button>
        )}
        <Button
          weight={refused ? 'quiet' : 'plain'}
          busy={leave.isPending}
          onPress={() => leave.mutate({ enterpriseId: view._id })}
        >
          {refused ? words.dismiss : words.takeBack}
        </Button>
      </View>
      <Failure of={leave.error ?? join.error} />
    </>
  )
}
