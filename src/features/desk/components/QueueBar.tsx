import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { OfficeSwitch } from '@/components/OfficeSwitch/OfficeSwitch'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { countedCases } from '@/lib/counted'
import { useCounts } from '@/lib/data/cases'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useWideScreen } from '@/lib/screen'
import { useRight, useSession } from '@/lib/session'
import { changeSettings, useSettings } from '@/lib/settings'
import { filterOfList } from '../filterOfList'
import { narrowings, sameFilter } from '../narrowings'
import type { Queue } from '../useQueue'
import { Chips } from './Chips'
import { FilterSheet } from './FilterSheet'
import styles from './QueueBar.module.scss'

interface QueueBarProps {
  queue: Queue
  /** Begins or ends the mode for many at once. */
  choosing: boolean
  onChoosing(): void
}

/** What of the queue is shown, in what order, and how fresh it is. */
export function QueueBar({ queue, choosing, onChoosing }: QueueBarProps) {
  const text = useText()
  const words = text.desk
  const { language, sound } = useSettings()
  const mayFile = useRight('report.submitForCaller')
  const { shown, show, starredOnly, membership } = queue
  const { officeId } = membership
  const wide = useWideScreen()
  const [filtering, setFiltering] = useState(false)
  const kept = (useSession((session) => session.account?.savedFilters) ?? []).filter(
    ({ filter }) => filter.officeId === officeId,
  )
  const mine = { officeId, assigned: true, order: shown.order }
  const counts = useCounts([mine, ...kept.map(({ filter }) => filter)].map(filterOfList))
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : words.count(label, countedCases(count))
  const isKept = kept.some(({ filter }) => sameFilter(filter, shown))
  const narrowed = narrowings(shown).length
  const states = queue.summary.data?.states
  const { syncedAt, failed } = queue.changes

  return (
    <View className={styles.bar}>
      <OfficeSwitch />
      <Chips
        label={words.scope}
        chips={[
          {
            key: 'office',
            name: words.ofOffice,
            chosen: !starredOnly && !shown.assigned && !isKept,
            onPress: () => show({ order: shown.order }),
          },
          {
            key: 'assigned',
            name: counted(words.assigned, counts.data?.[0]),
            chosen: !starredOnly && shown.assigned === true && !isKept,
            onPress: () => show({ order: shown.order, assigned: true }),
          },
          ...(queue.starred.length > 0
            ? [
                {
                  key: 'starred',
                  name: words.count(words.starred, countedCases(queue.starred.length)),
                  chosen: starredOnly,
                  onPress: queue.showStarred,
                },
              ]
            : []),
          ...kept.map(({ name, filter: { officeId: _, ...filter } }, index) => ({
            key: `kept-${name}`,
            name: counted(name, counts.data?.[index + 1]),
            chosen: !starredOnly && sameFilter(filter, shown),
            onPress: () => show(filter),
          })),
        ]}
      />
      {!starredOnly && (
        <Chips
          label={words.state}
          chips={[
            {
              key: 'open',
              name: words.filters.all,
              chosen: shown.state === undefined,
              onPress: () => show({ ...shown, state: undefined }),
            },
            ...queue.states.map((state) => ({
              key: state,
              name: counted(text.workflow.states[state], states?.[state]),
              chosen: shown.state === state,
              onPress: () => show({ ...shown, state }),
            })),
          ]}
        />
      )}
      <View className={styles.tools}>
        <Button weight='quiet' icon='search' onPress={() => open('deskSearch')}>
          {text.search.open}
        </Button>
        <Button weight='quiet' icon='settings' onPress={() => setFiltering(true)}>
          {narrowed > 0 ? words.filter.narrowed(words.order[shown.order], narrowed) : words.order[shown.order]}
        </Button>
        <Button weight='quiet' icon={choosing ? 'close' : 'check'} onPress={onChoosing}>
          {choosing ? words.bulk.leave : words.bulk.enter}
        </Button>
        {mayFile && (
          <Button weight='quiet' icon='phone' onPress={() => open('fileReport')}>
            {text.filing.title}
          </Button>
        )}
        <Button
          weight='quiet'
          icon={sound ? 'soundOn' : 'soundOff'}
          label={sound ? words.soundOn : words.soundOff}
          onPress={() => changeSettings({ sound: !sound })}
        >
          {wide && (sound ? words.soundOn : words.soundOff)}
        </Button>
        <View className={classes(styles.sync, failed && styles.failed)} {...aria({ role: 'status' })}>
          {failed ? words.syncFailed : syncedAt !== undefined && words.sync(formatTime(syncedAt, 'clock', language))}
        </View>
      </View>
      {filtering && <FilterSheet queue={queue} kept={kept} onClose={() => setFiltering(false)} />}
    </View>
  )
}
