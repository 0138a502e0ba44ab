import type { CommunityRow, OfficeRow } from '@contract/members'
import { OFFICE_KINDS } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { OfficeSheet } from '@/components/OfficePicker/OfficeSheet'
import { Page } from '@/components/Page/Page'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh, useOffices } from '@/lib/data/members'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import styles from '../components/Members.module.scss'
import { OfficeForm } from '../components/OfficeForm'

/** 单位: the offices of the street, and which of them answers for each community. */
export default function Offices() {
  const text = useText()
  const words = text.people.offices
  const nameOf = useNameOf()
  const found = useOffices()
  const refresh = useAdminRefresh()
  const [editing, setEditing] = useState<{ office?: OfficeRow }>()
  const [community, setCommunity] = useState<CommunityRow>()
  const moving = useChange('admin.setCommunityOffice', () => {
    toast(text.common.saved)
    refresh()
  })
  const offices = found.data?.offices ?? []
  const officeName = (id: string): string => nameOf(offices.find(({ _id }) => _id === id))
  const move = (officeId: string) => {
    if (community) void moving.save({ communityId: community._id, officeId, version: community.version })
    setCommunity(undefined)
  }

  return (
    <Page title={words.title} wide>
      <View>{words.intro}</View>
      <AsyncView {...asyncOf(found)}>
        <Button weight='main' icon='plus' wide onPress={() => setEditing({})}>
          {words.add}
        </Button>
        <View className={styles.columns}>
          <View className={styles.form}>
            {OFFICE_KINDS.map((kind) => ({ kind, rows: offices.filter((office) => office.kind === kind) }))
              .filter(({ rows }) => rows.length > 0)
              .map(({ kind, rows }) => (
                <Card key={kind} plain title={text.components.office.kinds[kind]}>
                  {rows.map((office) => (
                    <ListRow
                      key={office._id}
                      title={nameOf(office)}
                      about={`${office.duty} · ${office.phone}`}
                      value={office.retired ? words.retired : undefined}
                      label={words.edit(nameOf(office))}
                      onPress={() => setEditing({ office })}
                    />
                  ))}
                </Card>
              ))}
          </View>
          <Card plain title={words.communities}>
            {moving.problem && <Notice tone='bad'>{moving.problem.text}</Notice>}
            <View className={styles.inset}>{words.communitiesText}</View>
            {(found.data?.communities ?? []).map((each) => (
              <ListRow
                key={each._id}
                icon='pin'
                title={nameOf(each)}
                about={officeName(each.officeId)}
                label={words.moveOf(nameOf(each))}
                onPress={() => setCommunity(each)}
              />
            ))}
          </Card>
        </View>
      </AsyncView>
      {editing && <OfficeForm office={editing.office} offices={offices} onClose={() => setEditing(undefined)} />}
      {community && <OfficeSheet onChoose={move} onClose={() => setCommunity(undefined)} />}
    </Page>
  )
}
