import type { EventView } from '@contract/case'
import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { NoteKind } from '../NoteKind/NoteKind'
import { PhotoGrid } from '../PhotoGrid/PhotoGrid'
import styles from './Timeline.module.scss'
import { useEventWords } from './useEventWords'

interface TimelineProps {
  events: readonly EventView[]
  reader: 'reporter' | 'official'
}

/** Everything that happened to a case, the latest first. */
export function Timeline({ events, reader }: TimelineProps) {
  const text = useText().components.timeline
  const language = useSettings((settings) => settings.language)
  const words = useEventWords(reader)
  const latestFirst = [...events].sort((a, b) => b.version - a.version)
  return (
    <View {...aria({ role: 'list', label: text.title })}>
      {latestFirst.map((event, index) => {
        const { who, what, more } = words(event)
        return (
          <View
            key={event._id}
            className={classes(styles.event, index === 0 && styles.latest)}
            {...aria({ role: 'listitem' })}
          >
            <View className={styles.dot} />
            <View className={styles.body}>
              <View className={styles.head}>
                <View className={styles.what}>{text.line(who, what)}</View>
              </View>
              <View className={styles.time}>{formatTime(event.at, 'dayTime', language)}</View>
              {more && <View>{more}</View>}
              {event.note && reader === 'official' && <NoteKind internal={event.noteInternal} />}
              {event.note && (
                <View className={classes(styles.note, reader === 'official' && !event.noteInternal && styles.told)}>
                  {event.note}
                </View>
              )}
              {event.action !== 'submit' && <PhotoGrid caseId={event.caseId} fileIds={event.fileIds} />}
            </View>
          </View>
        )
      })}
    </View>
  )
}
