import type { EnterpriseMemberView, EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useText } from '@/lib/i18n'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'

/** Who asks to join, for who decides. */
export function RequestList({ view }: { view: EnterpriseView }) {
  const words = useText().enterprise
  const decide = useEnterpriseChange('account.decideJoin')
  if (view.requests.length === 0) return null
  const answer = ({ accountId }: EnterpriseMemberView, accept: boolean) =>
    decide.mutate({ enterpriseId: view._id, accountId, accept })
  return (
    <View className={styles.people}>
      <View className={styles.label}>{words.requests}</View>
      <View className={styles.hint}>{words.requestsHint}</View>
      {view.requests.map((person) => (
        <View key={person.accountId} className={styles.person}>
          <View className={styles.who}>
            <View>{person.name}</View>
            <View className={styles.about}>
              {words.roles[person.role]} · {person.phone}
            </View>
          </View>
          <Button busy={decide.isPending} label={words.acceptOf(person.name)} onPress={() => answer(person, true)}>
            {words.accept}
          </Button>
          <Button
            weight='quiet'
            disabled={decide.isPending}
            label={words.refuseOf(person.name)}
            onPress={() => answer(person, false)}
          >
            {words.refuse}
          </Button>
        </View>
      ))}
      <Failure of={decide.error} />
    </View>
  )
}
