import type { EnterpriseMemberView, EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'
import { InviteSheet } from './InviteSheet'
import { RoleSheet } from './RoleSheet'

/** Who belongs to an enterprise. One may leave; who decides invites, changes rights and removes others. */
export function MemberList({ view }: { view: EnterpriseView }) {
  const { enterprise: words, enterpriseCheck } = useEnterpriseText()
  const { people } = enterpriseCheck
  const leave = useEnterpriseChange('account.leaveEnterprise')
  const [changing, setChanging] = useState<EnterpriseMemberView>()
  const [inviting, setInviting] = useState(false)
  const [going, setGoing] = useState<EnterpriseMemberView>()
  const confirm = () => {
    if (going) leave.mutate({ enterpriseId: view._id, accountId: going.accountId })
    setGoing(undefined)
  }
  return (
    <View className={styles.people}>
      <View className={styles.label}>{words.members}</View>
      {view.members.map((member) => (
        <View key={member.accountId} className={styles.person}>
          <View className={styles.who}>
            <View>
              {member.name}
              {member.isMe && words.me}
            </View>
            <View className={styles.about}>
              {words.roles[member.role]} · {member.phone}
            </View>
          </View>
          {!member.isMe && view.mayDecide && (
            <Button weight='quiet' label={people.change(member.name)} onPress={() => setChanging(member)}>
              {people.changeShort}
            </Button>
          )}
          {(member.isMe || view.mayDecide) && (
            <Button
              weight='quiet'
              disabled={leave.isPending}
              label={member.isMe ? words.leave : words.removeOf(member.name)}
              onPress={() => setGoing(member)}
            >
              {member.isMe ? words.leave : words.remove}
            </Button>
          )}
        </View>
      ))}
      {view.mayDecide && (
        <Button icon='plus' onPress={() => setInviting(true)}>
          {people.invite}
        </Button>
      )}
      <Failure of={leave.error} />
      {changing && <RoleSheet view={view} member={changing} onClose={() => setChanging(undefined)} />}
      {inviting && <InviteSheet enterpriseId={view._id} onClose={() => setInviting(false)} />}
      {going && (
        <Confirm
          title={going.isMe ? words.leaveTitle : words.removeTitle(going.name)}
          text={going.isMe ? words.leaveText : words.removeText}
          action={going.isMe ? words.leave : words.remove}
          onConfirm={confirm}
          onClose={() => setGoing(undefined)}
        />
      )}
    </View>
  )
}
