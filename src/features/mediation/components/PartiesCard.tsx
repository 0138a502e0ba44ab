import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import styles from './Dispute.module.scss'

/** Between whom it is, whole: everybody who reads this page may. */
export function PartiesCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.dispute.case
  const official = view.holderId !== undefined
  return (
    <Card title={words.parties} plain>
      {(view.parties ?? []).map(({ _id, applicant, name, phone, home, joined, isMe, language }) => (
        <ListRow
          key={_id}
          icon='user'
          title={isMe ? `${name} (${words.me})` : name}
          about={
            <View className={styles.lines}>
              <View>
                {applicant ? words.applicant : words.respondent}
                {joined || isMe ? '' : ` · ${words.notJoined}`}
              </View>
              {language && (
                <View>
                  {words.language} {text.mediators.languages[language]}
                </View>
              )}
              {home !== '' && <View>{home}</View>}
              {phone !== '' && !official && !isMe && <View>{phone}</View>}
            </View>
          }
          value={
            official && phone !== '' ? (
              <Button weight='quiet' icon='phone' onPress={() => dial(phone)}>
                {phone}
              </Button>
            ) : undefined
          }
        />
      ))}
    </Card>
  )
}
