import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Notice } from '../Notice/Notice'
import { stepRuns } from './stepRuns'
import { type PhotosOf, TimelineStep } from './TimelineStep'
import { useSteps } from './useSteps'

interface TimelineProps {
  view: CaseView
  reader: 'reporter' | 'official'
  photos?: PhotosOf
}

/** Everything that happened to a case, the latest first; of a long history the beginning comes when somebody asks for it. */
export function Timeline({ view, reader, photos }: TimelineProps) {
  const text = useText().components.timeline
  const steps = useSteps(view)
  return (
    <View {...aria({ role: 'list', label: text.title })}>
      {stepRuns(steps.events).map((run, index) => (
        <TimelineStep
          key={run[0]._id}
          kind={view.kind}
          run={run}
          reader={reader}
          latest={index === 0}
          photos={photos}
        />
      ))}
      {steps.problem && <Notice tone='bad'>{steps.problem}</Notice>}
      {steps.more && (
        <Button weight='quiet' icon='down' wide busy={steps.busy} onPress={steps.goBack}>
          {text.earlier}
        </Button>
      )}
    </View>
  )
}
