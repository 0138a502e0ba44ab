import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { OfficeSheet } from '@/components/OfficePicker/OfficeSheet'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useRight } from '@/lib/session'
import { changeSettings, useSettings } from '@/lib/settings'
import type { Queue, StateFilter } from '../useQueue'
import styles from './QueueBar.module.scss'

/** What of the queue is shown, in what order, and how fresh it is. */
export function QueueBar({ queue }: { queue: Queue }) {
  const text = useText()
  const words = text.desk
  const { language, sound } = useSettings()
  const street = useStreet()
  const nameOf = useNameOf()
  const mayFile = useRight('report.submitForCaller')
  const [choosing, setChoosing] = useState(false)
  const counts = queue.summary.data?.states
  const name = (filter: StateFilter): string => {
    if (filter === 'open') return words.filters.all
    const count = counts?.[filter]
    return count === undefined ? text.workflow.states[filter] : words.count(text.workflow.states[filter], count)
  }
  const filters: StateFilter[] = ['open', ...queue.states]
  const { syncedAt, failed } = queue.changes
  const pick = (officeId: string | undefined) => {
    queue.setOfficeId(officeId)
    setChoosing(false)
  }

  return (
    <View className={styles.bar}>
      <Choice<StateFilter>
        label={words.title}
        value={queue.filter}
        onChange={queue.setFilter}
        options={filters.map((filter) => ({ value: filter, name: name(filter) }))}
      />
      <View className={styles.tools}>
        <Button weight='quiet' icon='search' onPress={() => open('deskSearch')}>
          {text.search.open}
        </Button>
        <Button weight='quiet' icon='clock' onPress={() => queue.setOrder(queue.order === 'due' ? 'newest' : 'due')}>
          {words.order[queue.order]}
        </Button>
        {queue.centre && (
          <Button weight='quiet' icon='office' onPress={() => setChoosing(true)}>
            {queue.officeId ? nameOf(officeOf(street.data, queue.officeId)) : words.allOffices}
          </Button>
        )}
        {mayFile && (
          <Button weight='quiet' icon='phone' onPress={() => open('fileReport')}>
            {text.filing.title}
          </Button>
        )}
        <Button weight='quiet' icon={sound ? 'soundOn' : 'soundOff'} onPress={() => changeSettings({ sound: !sound })}>
          {sound ? words.soundOn : words.soundOff}
        </Button>
        <View className={classes(styles.sync, failed && styles.failed)} {...aria({ role: 'status' })}>
          {failed ? words.syncFailed : syncedAt !== undefined && words.sync(formatTime(syncedAt, 'clock', language))}
        </View>
      </View>
      {choosing && (
        <OfficeSheet
          onChoose={pick}
          onClose={() => setChoosing(false)}
          all={{ title: words.allOffices, onChoose: () => pick(undefined) }}
        />
      )}
    </View>
  )
}
