import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { call } from '@/lib/cloud/call'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { dial } from '@/lib/phone'
import { Failure } from './Failure'
import styles from './Visit.module.scss'

/** Whom to call before going. The phones are asked for by a tap, for reading them is recorded. */
export function VisitContacts({ enterpriseId, officeId }: { enterpriseId: string; officeId: string }) {
  const words = useEnterpriseText().visit.place
  const contacts = useMutation({ mutationFn: () => call('enterprise.visitContacts', { enterpriseId, officeId }) })
  if (!contacts.data) {
    return (
      <>
        <Button icon='phone' wide busy={contacts.isPending} onPress={() => contacts.mutate()}>
          {words.contacts}
        </Button>
        <View className={styles.quiet}>{words.contactsAbout}</View>
        <Failure of={contacts.error} />
      </>
    )
  }
  if (contacts.data.length === 0) return <View className={styles.quiet}>{words.noContacts}</View>
  return (
    <>
      {contacts.data.map(({ name, phone, role }) => (
        <Button key={phone} icon='phone' wide onPress={() => dial(phone)}>
          {words.call(`${name}（${words.roles[role]}）`, phone)}
        </Button>
      ))}
    </>
  )
}
