import type { AccountView } from '@contract/account'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Icon } from '@/components/Icon/Icon'
import { classes } from '@/lib/classes'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import styles from './Profile.module.scss'

/** Name, phone, community, and for staff their offices and roles. */
export function Profile({ account }: { account: AccountView }) {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()
  const community = nameOf(communityOf(street.data, account.communityId))
  const known = account.phoneVerified || account.level === 'checked'
  const facts = [
    ...(community ? [{ name: text.me.community, value: community }] : []),
    ...account.memberships.flatMap((membership) => [
      { name: text.me.office, value: nameOf({ name: membership.officeName, nameEn: membership.officeNameEn }) },
      { name: text.me.role, value: text.me.roles[membership.role] },
    ]),
  ]
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.face}>
          <Icon name='user' size='large' />
        </View>
        <View className={styles.words}>
          <View className={styles.name}>{account.name}</View>
          <View className={styles.phone}>
            {account.phone}
            <View className={classes(styles.badge, known ? styles.verified : styles.unverified)}>
              <Icon name={known ? 'check' : 'alert'} size='small' />
              {account.level === 'checked'
                ? text.people.identity.short.checked
                : account.phoneVerified
                  ? text.me.verified
                  : text.me.unverified}
            </View>
          </View>
        </View>
      </View>
      <Facts facts={facts} />
    </Card>
  )
}
