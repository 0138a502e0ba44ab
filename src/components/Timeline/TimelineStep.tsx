import type { EventView } from '@contract/caseView'
import type { CaseKind } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { Button } from '../Button/Button'
import { NoteKind } from '../NoteKind/NoteKind'
import { PhotoGrid } from '../PhotoGrid/PhotoGrid'
import type { StepRun } from './stepRuns'
import styles from './Timeline.module.scss'
import { useEventWords } from './useEventWords'

interface TimelineStepProps {
  kind: CaseKind
  run: StepRun
  reader: 'reporter' | 'official'
  latest: boolean
  /** Draws the photos of a step where they are not read by links. */
  photos?: PhotosOf
}

export type PhotosOf = (step: Pick<EventView, 'caseId' | 'fileIds'>) => ReactNode

const byLinks: PhotosOf = ({ caseId, fileIds }) => <PhotoGrid caseId={caseId} fileIds={fileIds} />

/** One step of a case: who did what and when, with its note and photos; or several that say the same, told together. */
export function TimelineStep({ kind, run, reader, latest, photos = byLinks }: TimelineStepProps) {
  const text = useText().components.timeline
  const language = useSettings((settings) => settings.language)
  const words = useEventWords(reader)
  const [event] = run
  const { who, what, more } = words(event)
  const several = run.length > 1
  return (
    <View className={classes(styles.event, latest && styles.latest)} {...aria({ role: 'listitem' })}>
      <View className={styles.dot} />
      <View className={styles.body}>
        <View className={styles.head}>
          <View className={styles.what}>{text.line(who, several ? text.merged(run.length) : what)}</View>
        </View>
        <View className={styles.time}>{formatTime(event.at, 'dayTime', language)}</View>
        {several ? <Numbers run={run} /> : more && <View>{more}</View>}
        {event.note && reader === 'official' && <NoteKind kind={kind} internal={event.noteInternal} />}
        {event.note && (
          <View className={classes(styles.note, reader === 'official' && !event.noteInternal && styles.told)}>
            {event.note}
          </View>
        )}
        {event.action !== 'submit' && photos(event)}
      </View>
    </View>
  )
}

/** Which cases the steps are about, shown when somebody asks. */
function Numbers({ run }: { run: StepRun }) {
  const text = useText().components.timeline
  const language = useSettings((settings) => settings.language)
  const [shown, setShown] = useState(false)
  const line = ({ facts, at }: EventView) => `${String(facts.number ?? '')} · ${formatTime(at, 'dayTime', language)}`
  return (
    <View>
      <Button weight='quiet' icon='down' expanded={shown} onPress={() => setShown(!shown)}>
        {shown ? text.showFew : text.showAll(run.length)}
      </Button>
      {shown && run.map((event) => <View key={event._id}>{line(event)}</View>)}
    </View>
  )
}
