import type { CaseView } from '@contract/caseView'
import { WORKFLOWS } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { type Fact, Facts } from '@/components/Facts/Facts'
import { useAboutFacts } from '@/components/Facts/useAboutFacts'
import { FirstWritten } from '@/components/FirstWritten/FirstWritten'
import { StreetMap } from '@/components/MapView/StreetMap'
import { Notice } from '@/components/Notice/Notice'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { aria } from '@/lib/a11y'
import { outsideNoted } from '@/lib/caseData'
import { useNow } from '@/lib/clock'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import type { Dictionary } from '@/lib/i18n/types'
import { useSession } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from './CaseDetails.module.scss'
import { DangerNotice } from './DangerNotice'

/** States in which the office that has it could return it in time. */
const RETURNABLE: readonly string[] = WORKFLOWS.report.actions.return.from

/** What it counts as: the matter, and by which codes of city management. */
function matterFacts({ matter }: CaseView, { desk, components, common }: Dictionary): Fact[] {
  if (!matter) return []
  const { corrected, recognised, ...words } = desk.case
  const name = matter.name ?? components.matter.none
  const codes = matter.codes.length > 0 ? [{ name: words.cityCodes, value: matter.codes.join(common.comma) }] : []
  return [{ name: words.matter, value: matter.corrected ? corrected(name) : recognised(name) }, ...codes]
}

/** What was reported, where, when and by what way, and where the case stands. */
export function CaseDetails({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.desk.case
  const language = useSettings((settings) => settings.language)
  const street = useStreet()
  const nameOf = useNameOf()
  const me = useSession((session) => session.account?._id)
  const now = useNow()
  const [mapShown, setMapShown] = useState(false)
  const where = [nameOf(communityOf(street.data, view.place.communityId)), view.place.address].filter(Boolean).join(' ')
  const lead = view.leadOfficeName && nameOf({ name: view.leadOfficeName, nameEn: view.leadOfficeNameEn ?? '' })
  const helpers = view.helpers
    .map(({ officeName, officeNameEn }) => nameOf({ name: officeName, nameEn: officeNameEn }))
    .join(text.components.timeline.and)
  const { unit } = view
  const outside = outsideNoted(view)
  const about = useAboutFacts(view)
  const objection = (by: number) => (by < now ? words.objectionOver : formatTime(by, 'full', language))
  const facts = [
    ...about,
    ...matterFacts(view, text),
    { name: words.place, value: where || text.common.unknown },
    ...(unit
      ? [{ name: words.unit, value: words.unitContact(nameOf(unit), unit.person.name, unit.person.phone) }]
      : []),
    { name: words.reportedAt, value: formatTime(view.reportedAt, 'full', language) },
    { name: words.source, value: text.workflow.sources[view.source] },
    { name: words.lead, value: lead ?? text.desk.unassigned },
    ...(view.assigneeName
      ? [{ name: words.assignee, value: view.assigneeId === me ? text.desk.me : view.assigneeName }]
      : []),
    ...(helpers ? [{ name: words.helpers, value: helpers }] : []),
    ...(view.urgency === 'normal'
      ? []
      : [{ name: words.urgency, value: text.workflow.choices[view.urgency] ?? view.urgency }]),
    ...(view.dueAt === undefined ? [] : [{ name: words.due, value: formatTime(view.dueAt, 'full', language) }]),
    ...(view.objectBy !== undefined && RETURNABLE.includes(view.state)
      ? [{ name: words.objectBy, value: objection(view.objectBy) }]
      : []),
  ]

  return (
    <Card>
      <View className={styles.top}>
        <View className={styles.number}>
          {text.workflow.types[view.type].name} · {view.number}
        </View>
        <StateTag state={view.state} reader='official' />
        <TimeLeft row={view} />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {view.title}
      </View>
      {outside && <Notice tone='warn'>{words.outside(outside.elsewhere ? nameOf(outside.elsewhere) : '')}</Notice>}
      <DangerNotice view={view} />
      <View className={styles.text}>{view.text}</View>
      <FirstWritten view={view} />
      <PhotoGrid caseId={view._id} fileIds={view.fileIds} />
      <Facts facts={facts} />
      {view.dueProvisional && <View className={styles.small}>{text.common.time.provisional}</View>}
      {view.place.point && (
        <View>
          <Button weight='quiet' icon='pin' expanded={mapShown} onPress={() => setMapShown(!mapShown)}>
            {text.components.place.pin}
          </Button>
        </View>
      )}
      {mapShown && view.place.point && <StreetMap pin={view.place.point} communityId={view.place.communityId} />}
    </Card>
  )
}
