import type { CommunityRow, OfficeRow } from '@contract/members'
import { OFFICE_KINDS } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { useOffices } from '@/lib/data/members'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { AdminOnly } from '../components/AdminOnly'
import { CommunityForm } from '../components/CommunityForm'
import styles from '../components/Members.module.scss'
import { OfficeForm } from '../components/OfficeForm'

/** 单位: the offices of the street, and which of them answers for each community. */
export default function Offices() {
  const text = useText()
  const words = text.people.offices
  const nameOf = useNameOf()
  const found = useOffices()
  const [editing, setEditing] = useState<{ office?: OfficeRow }>()
  const [community, setCommunity] = useState<CommunityRow>()
  const offices = found.data?.offices ?? []
  const officeName = (id: string): string => nameOf(offices.find(({ _id }) => _id === id))

  return (
    <Page title={words.title} wide>
      <AdminOnly>
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
                        about={
                          <>
                            <View>{office.duty}</View>
                            <View>{office.phone}</View>
                          </>
                        }
                        value={office.retired ? words.retired : undefined}
                        label={words.edit(nameOf(office))}
                        onPress={() => setEditing({ office })}
                      />
                    ))}
                  </Card>
                ))}
            </View>
            <Card plain title={words.communities}>
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
      </AdminOnly>
      {editing && <OfficeForm office={editing.office} offices={offices} onClose={() => setEditing(undefined)} />}
      {community && <CommunityForm community={community} onClose={() => setCommunity(undefined)} />}
    </Page>
  )
}
