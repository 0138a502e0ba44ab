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
  const communities = all.filter(({ kind }) => kind === 'community')
  const groups = communities
    .map((community) => ({
      community,
      rows: all.filter((place) => place.communityId === community._id && (isFound(place) || isFound(community))),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Page title={words.title}>
      <AdminOnly>
        <View>{words.intro}</View>
        <Card title={words.try}>
          <TryPlace />
        </Card>
        <Card>
          <TextInput label={words.find} placeholder={words.find} value={query} onChange={setQuery} />
        </Card>
        <AsyncView {...asyncOf(found)} empty={groups.length === 0} emptyText={words.empty}>
          {groups.map(({ community, rows }) => (
            <Card key={community._id} plain title={nameOf(community)}>
              {rows.map((place) => (
                <ListRow
                  key={place._id}
                  icon={place.kind === 'community' ? 'pin' : undefined}
                  title={nameOf(place)}
                  about={[place.person?.name, place.names.join(text.common.comma)].filter(Boolean).join(' — ')}
                  label={words.change(nameOf(place))}
                  onPress={() => setEditing(place._id)}
                />
              ))}
            </Card>
          ))}
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
