import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useReferral } from '@/lib/data/referrals'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { ContactAnswers } from '../components/ContactAnswers'
import { MadeOffers } from '../components/MadeOffers'
import styles from '../components/Need.module.scss'
import { useSharedWords } from '../useSharedWords'

/** What one enterprise shares with the contact of a bank, and the contact's answer. */
export default function OneReferral() {
  const words = useEnterpriseText().referral.contact
  const language = useSettings((settings) => settings.language)
  const shared = useSharedWords()
  const isContact = useSession((session) => session.account?.contactOf !== undefined)
  const found = useReferral(parameter('id') ?? '', Number(parameter('order') ?? 0), isContact)
  useRefresh(() => (isContact ? found.refetch() : Promise.resolve()))
  const view = found.data
  if (!isContact) {
    return (
      <Page title={words.page}>
        <VisitorView text={words.visitor} icon='wallet'>
          <View>{words.visitor}</View>
        </VisitorView>
      </Page>
    )
  }
  return (
    <Page title={words.page}>
      <AsyncView {...asyncOf(found)}>
        {view && view.standing !== 'open' && (
          <Notice>{view.standing === 'refused' ? words.refused : words.ended}</Notice>
        )}
        {view && view.standing === 'open' && (
          <>
            <Card>
              <View className={styles.number}>{view.number}</View>
              <View className={styles.title}>{view.name}</View>
              <View>{view.product}</View>
              {view.until !== undefined && (
                <View className={styles.quiet}>{words.until(formatTime(view.until, 'date', language))}</View>
              )}
              {view.contactedAt !== undefined && (
                <View className={styles.quiet}>
                  {words.contactedAt(formatTime(view.contactedAt, 'dayTime', language))}
                </View>
              )}
            </Card>
            <MadeOffers view={view} />
            <Card title={words.shared}>
              <Facts facts={shared.facts(view.values)} />
              <Notice icon='shield'>{words.only}</Notice>
            </Card>
            <ContactAnswers view={view} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}
