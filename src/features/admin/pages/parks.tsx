import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useParks } from '@/lib/data/admin'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { useRight } from '@/lib/session'
import { ParkEditor } from '../components/ParkEditor'
import { VisitClassEditor } from '../components/VisitClassEditor'

const NEW = ''

/** Parks, and how often enterprises of a class are visited, as the centre for enterprises and administrators keep them. */
export default function Parks() {
  const words = useEnterpriseText().parks
  const street = useStreet().data
  const nameOf = useNameOf()
  const keeps = useRight('park.edit')
  const found = useParks(keeps)
  const [editing, setEditing] = useState<{ what: 'park' | 'class'; id: string }>()
  useRefresh(() => (keeps ? found.refetch() : Promise.resolve()))
  const { parks = [], visitClasses = [], version = 0 } = found.data ?? {}
  const close = () => setEditing(undefined)
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='factory' staff>
        <View>{words.intro}</View>
        <AsyncView {...asyncOf(found)}>
          <Card plain title={words.park.list}>
            {parks.map((park) => (
              <ListRow
                key={park._id}
                icon='factory'
                title={nameOf(park)}
                about={[nameOf(communityOf(street, park.communityId)), park.address, ...(park.names ?? [])]
                  .filter(Boolean)
                  .join(' · ')}
                onPress={() => setEditing({ what: 'park', id: park._id })}
              />
            ))}
          </Card>
          <Button icon='plus' wide onPress={() => setEditing({ what: 'park', id: NEW })}>
            {words.park.make}
          </Button>
          <Card plain title={words.visitClass.list}>
            {visitClasses.map((each) => (
              <ListRow
                key={each.key}
                icon='clock'
                title={nameOf(each)}
                value={words.visitClass.every(each.days)}
                onPress={() => setEditing({ what: 'class', id: each.key })}
              />
            ))}
          </Card>
          <Button icon='plus' wide onPress={() => setEditing({ what: 'class', id: NEW })}>
            {words.visitClass.make}
          </Button>
        </AsyncView>
        {editing?.what === 'park' && (
          <ParkEditor
            key={editing.id}
            park={parks.find(({ _id }) => _id === editing.id)}
            version={version}
            onClose={close}
          />
        )}
        {editing?.what === 'class' && (
          <VisitClassEditor
            key={editing.id}
            visitClass={visitClasses.find(({ key }) => key === editing.id)}
            version={version}
            onClose={close}
          />
        )}
      </VisitorView>
    </Page>
  )
}
