import type { EventView } from '@contract/case'
import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { stepRuns } from './stepRuns'
import { TimelineStep } from './TimelineStep'

interface TimelineProps {
  events: readonly EventView[]
  reader: 'reporter' | 'official'
}

/** Everything that happened to a case, the latest first. */
export function Timeline({ events, reader }: TimelineProps) {
  const text = useText().components.timeline
  return (
    <View {...aria({ role: 'list', label: text.title })}>
      {stepRuns(events).map((run, index) => (
        <TimelineStep key={run[0]._id} run={run} reader={reader} latest={index === 0} />
      ))}
    </View>
  )
}
