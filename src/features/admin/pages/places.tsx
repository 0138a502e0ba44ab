import type { PlaceRow } from '@contract/adminPlace'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { usePlaces } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import styles from '../components/Manage.module.scss'
import { PlaceEditor } from '../components/PlaceEditor'
import { TryPlace } from '../components/TryPlace'

/** 地名: by which names people call the communities and their blocks, and where an address lies by them. */
export default function AdminPlaces() {
  const text = useAdminText()
  const words = text.manage.places
  const nameOf = useNameOf()
  const found = usePlaces()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<string>()
  const all = found.data ?? []
  const asked = query.trim().toLowerCase()
  const isFound = ({ name, nameEn, names, person }: PlaceRow) =>
    [name, nameEn, person?.name ?? '', ...names].some((each) => each.toLowerCase().includes(asked))
  const titleOf = (place: PlaceRow) => (place.kind === 'community' ? words.whole(nameOf(place)) : nameOf(place))
  const communities = all.filter(({ kind }) => kind === 'community')
  const groups = communities
    .map((community) => ({
      community,
      rows: all.filter((place) => place.communityId === community._id && (isFound(place) || isFound(community))),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Page title={words.title} wide>
      <AdminOnly>
        <View>{words.intro}</View>
        <View className={styles.pair}>
          <Card title={words.try}>
            <TryPlace />
          </Card>
          <Card title={words.find}>
            <TextInput label={words.find} value={query} onChange={setQuery} />
          </Card>
        </View>
        <AsyncView {...asyncOf(found)} empty={groups.length === 0} emptyText={words.empty}>
          <View className={styles.beside}>
            {groups.map(({ community, rows }) => (
              <View key={community._id} className={styles.one}>
                <Card plain title={nameOf(community)}>
                  {rows.map((place) => (
                    <ListRow
                      key={place._id}
                      title={titleOf(place)}
                      about={[place.person?.name, place.names.join(text.common.comma)].filter(Boolean).join(' — ')}
                      label={words.change(titleOf(place))}
                      onPress={() => setEditing(place._id)}
                    />
                  ))}
                </Card>
              </View>
            ))}
          </View>
        </AsyncView>
        {all
          .filter(({ _id }) => _id === editing)
          .map((place) => (
            <PlaceEditor key={place._id} place={place} onClose={() => setEditing(undefined)} />
          ))}
      </AdminOnly>
    </Page>
  )
}
