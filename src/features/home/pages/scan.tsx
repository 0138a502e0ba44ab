import type { ScannedView } from '@contract/scene'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { open } from '@/lib/routes'
import { leadsToReport, openedScene, useScanned } from '@/lib/scenes'
import { useSession } from '@/lib/session'
import { useShare } from '@/lib/share'

/** Where a scanned code leads: what it stands for, and the way to report something there. Nobody needs an account to see it. */
export default function Scan() {
  const text = useText()
  const words = text.scan
  const nameOf = useNameOf()
  const scene = openedScene()
  const found = useScanned(scene)
  const view: ScannedView | undefined = scene === undefined ? NOTHING : found.data
  const name = view && (nameOf(view) || undefined)
  useShare(name ? words.share(name) : text.common.slogan, scene ? 'scan' : 'home', scene ? { scene } : {})
  return (
    <Page title={name ?? words.title}>
      <AsyncView {...asyncOf({ ...found, isPending: !view && found.isPending, data: view })}>
        {view && (leadsToReport(view) ? <Known view={view} /> : <Unknown view={view} />)}
      </AsyncView>
    </Page>
  )
}

const NOTHING: ScannedView = { kind: 'unknown', scene: '', name: '', nameEn: '' }

function Known({ view }: { view: ScannedView }) {
  const words = useText().scan
  const nameOf = useNameOf()
  const visitor = useSession((session) => session.account === undefined && session.status !== 'loading')
  const { kind, scene, person } = view
  if (kind === 'unknown' || kind === 'activity') return null
  const report = () => (visitor ? open('register', { next: 'newReport', scene }) : open('newReport', { scene }))
  return (
    <>
      <Card title={nameOf(view)}>
        <View>{words.about[kind]}</View>
        <Button weight='main' icon='edit' wide onPress={report}>
          {words.report[kind]}
        </Button>
        {visitor && <View>{words.register}</View>}
      </Card>
      {person && (
        <Card plain title={words.person}>
          <ListRow icon='phone' title={person.name} about={person.phone} onPress={() => dial(person.phone)} />
        </Card>
      )}
      <Elsewhere />
    </>
  )
}

function Unknown({ view }: { view: ScannedView }) {
  const words = useText().scan
  const isActivity = view.kind === 'activity'
  return (
    <>
      <Card title={isActivity ? words.noActivity.title : words.unknown.title}>
        <View>{isActivity ? words.noActivity.text : words.unknown.text}</View>
      </Card>
      <Elsewhere />
    </>
  )
}

/** The ways on from here for who came for something else. */
function Elsewhere() {
  const text = useText()
  return (
    <Card plain>
      <ListRow icon='consult' title={text.knowledge.faqs} onPress={() => open('faqs')} />
      <ListRow icon='home' title={text.common.goHome} onPress={() => open('home')} />
    </Card>
  )
}
