import type { PartnerContact } from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { useChange } from '@/lib/data/change'
import { useContacts } from '@/lib/data/referrals'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain, showAnswer } from '@/lib/query'
import { useRefresh } from '@/lib/refresh'
import { useMembership } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { ContactInvite } from '../components/ContactInvite'
import styles from '../components/Need.module.scss'

/** Who speaks for banks and guarantors: invited and removed by the team that takes needs for money, and by the centre. */
export default function Contacts() {
  const text = useEnterpriseText()
  const words = text.referral.contacts
  const works = useMembership() !== undefined
  const found = useContacts(works)
  const [inviting, setInviting] = useState<{ again?: PartnerContact }>()
  const [leaving, setLeaving] = useState<PartnerContact>()
  const removing = useChange('cases.removeContact', async (rows) => {
    await showAnswer(['contacts'], rows)
    void askAgain(['admin', 'products'])
  })
  useRefresh(found.refetch)
  const rows = found.data ?? []
  const remove = (contactId: string) => {
    setLeaving(undefined)
    void removing.save({ contactId })
  }
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='wallet' staff>
        <View>{words.intro}</View>
        <Button weight='main' icon='plus' wide onPress={() => setInviting({})}>
          {words.invite}
        </Button>
        {removing.problem && <Notice tone='bad'>{removing.problem.text}</Notice>}
        <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='neighbours'>
          {rows.map((contact) => (
            <Card key={contact._id} plain>
              <ListRow
                icon='user'
                title={`${contact.provider} · ${contact.name}`}
                about={<Standing contact={contact} />}
              />
              <View className={styles.rowButtons}>
                {!contact.joined && (
                  <Button icon='send' onPress={() => setInviting({ again: contact })}>
                    {words.again}
                  </Button>
                )}
                <Button
                  weight='quiet'
                  icon='trash'
                  label={words.removeOf(contact.name)}
                  busy={removing.busy}
                  onPress={() => setLeaving(contact)}
                >
                  {words.remove}
                </Button>
              </View>
            </Card>
          ))}
        </AsyncView>
        {inviting && <ContactInvite again={inviting.again} onClose={() => setInviting(undefined)} />}
        {leaving && (
          <Confirm
            title={words.removeTitle(leaving.name)}
            text={words.removeText}
            action={words.remove}
            onConfirm={() => remove(leaving._id)}
            onClose={() => setLeaving(undefined)}
          />
        )}
      </VisitorView>
    </Page>
  )
}

function Standing({ contact: { joined, until, phone } }: { contact: PartnerContact }) {
  const words = useEnterpriseText().referral.contacts
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const invited = until > now ? words.waiting(formatTime(until, 'dayTime', language)) : words.expired
  return <View>{`${phone} · ${joined ? words.joined : invited}`}</View>
}
