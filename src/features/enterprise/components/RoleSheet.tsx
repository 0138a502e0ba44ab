import type { EnterpriseMemberView, EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Sheet } from '@/components/Sheet/Sheet'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { Failure } from './Failure'

interface RoleSheetProps {
  view: EnterpriseView
  member: EnterpriseMemberView
  onClose(): void
}

/** What a colleague may become, each with what it lets them do; an owner may hand over. */
export function RoleSheet({ view, member, onClose }: RoleSheetProps) {
  const words = useEnterpriseText().enterpriseCheck.people
  const change = useEnterpriseChange('account.setEnterpriseRole')
  const become = (role: 'owner' | 'clerk', handOver = false) =>
    change.mutate({ enterpriseId: view._id, accountId: member.accountId, role, handOver }, { onSuccess: onClose })
  return (
    <Sheet title={words.changeTitle(member.name)} onClose={onClose}>
      <View>
        <Card plain>
          {member.role === 'clerk' ? (
            <ListRow icon='star' title={words.toOwner} about={words.toOwnerAbout} onPress={() => become('owner')} />
          ) : (
            <ListRow icon='user' title={words.toClerk} about={words.toClerkAbout} onPress={() => become('clerk')} />
          )}
          {!member.isMe && (
            <ListRow
              icon='right'
              title={words.handOver}
              about={words.handOverAbout}
              onPress={() => become('owner', true)}
            />
          )}
        </Card>
        <Failure of={change.error} />
      </View>
    </Sheet>
  )
}
