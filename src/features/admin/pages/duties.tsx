import type { DutyEdit } from '@contract/adminCategory'
import { isSentDown } from '@contract/duty'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { useAdminDuties } from '@/lib/data/admin'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import { DutyEditor } from '../components/DutyEditor'
import styles from '../components/Manage.module.scss'
import { TryDuties } from '../components/TryDuties'
import { exceptionWords } from '../exceptionWords'

/** 职责清单: which office answers for what, by the words that people use. */
export default function AdminDuties() {
  const text = useAdminText()
  const words = text.manage.duties
  const nameOf = useNameOf()
  const street = useStreet().data
  const found = useAdminDuties()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<string>()
  const all = found.data ?? []
  const officeName = ({ officeId }: DutyEdit) => nameOf(officeOf(street, officeId)) || words.byPlace
  const asked = query.trim()
  const shown = all.filter((duty) =>
    [duty.matter, officeName(duty), ...duty.words].some((each) => each.includes(asked)),
  )
  // An office with what it answers for, in the order of the catalogue.
  const groups = new Map<string, DutyEdit[]>()
  for (const duty of shown) groups.set(officeName(duty), [...(groups.get(officeName(duty)) ?? []), duty])
  const about = (duty: DutyEdit): string => {
    const down = isSentDown(duty.level, officeOf(street, duty.officeId)?.kind)
    const help = duty.helperIds.map((officeId) => nameOf(officeOf(street, officeId))).filter(Boolean)
    const marks = [
      duty.retired ? text.manage.retired : '',
      down ? words.sentDownMark : '',
      help.length > 0 ? words.exceptionLine(words.helpers, help.join(text.common.comma)) : '',
      ...duty.exceptions.map((each) => exceptionWords(each, { text, street, nameOf })),
      duty.words.join(text.common.comma),
    ]
    return marks.filter(Boolean).join(' · ')
  }
  return (
    <Page title={words.title} wide>
      <AdminOnly>
        <View className={styles.pair}>
          <Card title={words.try}>
            <TryDuties />
          </Card>
          <Card title={words.find}>
            <TextInput label={words.find} value={query} onChange={setQuery} />
          </Card>
        </View>
        <Button weight='main' icon='plus' wide onPress={() => setEditing('')}>
          {words.make}
        </Button>
        <AsyncView {...asyncOf(found)} empty={shown.length === 0} emptyText={words.empty}>
          <View className={styles.beside}>
            {[...groups].map(([office, duties]) => (
              <View key={office} className={styles.one}>
                <Card plain title={office}>
                  {duties.map((duty) => (
                    <ListRow
                      key={duty._id}
                      title={<View>{duty.matter}</View>}
                      about={about(duty)}
                      label={words.change(duty.matter)}
                      onPress={() => setEditing(duty._id)}
                    />
                  ))}
                </Card>
              </View>
            ))}
          </View>
        </AsyncView>
        {editing !== undefined && (
          <DutyEditor
            key={editing}
            duty={all.find(({ _id }) => _id === editing)}
            onClose={() => setEditing(undefined)}
          />
        )}
      </AdminOnly>
    </Page>
  )
}
