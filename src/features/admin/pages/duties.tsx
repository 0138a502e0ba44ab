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
  const about = (duty: DutyEdit): string => {
    const down = isSentDown(duty.level, officeOf(street, duty.officeId)?.kind)
    const help = duty.helperIds.map((officeId) => nameOf(officeOf(street, officeId))).filter(Boolean)
    const helped = help.length > 0 ? words.helpedBy(help.join(text.common.comma)) : ''
    const marks = [
      duty.retired ? text.manage.retired : '',
      down ? words.sentDownMark : '',
      `${officeName(duty)}${helped}`,
    ]
    const exceptions = duty.exceptions.map((each) => exceptionWords(each, { text, street, nameOf }))
    return [...marks.filter(Boolean), ...exceptions].join(' · ').concat(` — ${duty.words.join(text.common.comma)}`)
  }
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Card title={words.try}>
          <TryDuties />
        </Card>
        <Button weight='main' icon='plus' wide onPress={() => setEditing('')}>
          {words.make}
        </Button>
        <Card>
          <TextInput label={words.find} placeholder={words.find} value={query} onChange={setQuery} />
        </Card>
        <AsyncView {...asyncOf(found)} empty={shown.length === 0} emptyText={words.empty}>
          <Card plain>
            {shown.map((duty) => (
              <ListRow
                key={duty._id}
                title={<View>{duty.matter}</View>}
                about={about(duty)}
                label={words.change(duty.matter)}
                onPress={() => setEditing(duty._id)}
              />
            ))}
          </Card>
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
