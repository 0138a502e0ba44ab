import type { Danger, DangerTable } from '@contract/danger'
import { findDangers } from '@contract/danger'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useAdminDangers } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import { CalmingEditor, DangerEditor } from '../components/DangerEditor'
import styles from '../components/Manage.module.scss'

/** 危险用语: the words before which a report is stopped to show the emergency numbers. */
export default function AdminDangers() {
  const text = useAdminText()
  const words = text.manage.dangers
  const nameOf = useNameOf()
  const found = useAdminDangers()
  const [editing, setEditing] = useState<Danger | 'new' | 'calming'>()
  const table = found.data?.table
  const close = () => setEditing(undefined)
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Notice>{words.hint}</Notice>
        <AsyncView {...asyncOf(found)}>
          {table && <TryDangers table={table} />}
          <Button weight='main' icon='plus' wide onPress={() => setEditing('new')}>
            {words.make}
          </Button>
          <Card plain>
            {table?.dangers.map((danger) => (
              <ListRow
                key={danger.id}
                icon='alert'
                title={nameOf(danger)}
                about={`${danger.lines.join(' ')} — ${danger.words.slice(0, 6).join(text.common.comma)}…`}
                onPress={() => setEditing(danger)}
              />
            ))}
            <ListRow
              icon='shield'
              title={words.calming}
              about={table?.calmingBefore.slice(0, 6).join(text.common.comma)}
              onPress={() => setEditing('calming')}
            />
          </Card>
        </AsyncView>
        {found.data && editing === 'calming' && <CalmingEditor edit={found.data} onClose={close} />}
        {found.data && editing !== undefined && editing !== 'calming' && (
          <DangerEditor edit={found.data} danger={editing === 'new' ? undefined : editing} onClose={close} />
        )}
      </AdminOnly>
    </Page>
  )
}

/** A sentence to try the words with. */
function TryDangers({ table }: { table: DangerTable }) {
  const words = useAdminText().manage.dangers
  const nameOf = useNameOf()
  const [sentence, setSentence] = useState('')
  const found = findDangers(sentence, table)
  return (
    <Card title={words.try}>
      <View className={styles.form}>
        <TextInput label={words.try} most={200} value={sentence} onChange={setSentence} />
        {sentence.trim() !== '' &&
          (found.length === 0 ? (
            <Notice tone='good'>{words.notFound}</Notice>
          ) : (
            found.map(({ danger, word }) => (
              <Notice key={danger.id} tone='warn'>
                {words.found(nameOf(danger), word)}
              </Notice>
            ))
          ))}
      </View>
    </Card>
  )
}
