import type { CaseView } from '@contract/caseView'
import type { PersonSuggestion, TeamSuggestion } from '@contract/suggestion'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useNow } from '@/lib/clock'
import { asFailure } from '@/lib/cloud/call'
import { useAssign, useTeamSuggestions } from '@/lib/data/mediators'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { useSettings } from '@/lib/settings'
import { toast } from '@/lib/toast'
import { keptOf } from '../disputeData'
import { SuggestedTeam } from './SuggestedTeam'

/** To whom it may be given, with the reasons: the centre gives it to a team and its mediator, a lead appoints, by one tap. */
export function SuggestedCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.mediators.suggest
  const now = useNow()
  const language = useSettings((settings) => settings.language)
  const street = useStreet()
  const nameOf = useNameOf()
  const names = availableActions(view, view.relations, now).map(({ name }) => name)
  const waits = view.state === 'admitted' || view.state === 'escalated'
  const gives = names.includes('entrust') && waits
  const appoints = names.includes('appoint') && view.assigneeId === undefined
  const found = useTeamSuggestions(view._id, view.version, gives || appoints)
  const assign = useAssign()
  const acting = useActionSending(view)
  const [requestId] = useState(newRequestId)
  const [all, setAll] = useState(false)
  if (!gives && !appoints) return null
  const { call } = keptOf(view)
  const called = nameOf(officeOf(street.data, call?.officeId))
  const failure = assign.error ? asFailure(assign.error) : undefined
  const [best, ...others] = found.data?.teams ?? []
  const give = ({ officeId }: TeamSuggestion, person?: PersonSuggestion) => {
    if (!gives) return void (person && acting.send('appoint', { personId: person.accountId }, requestId))
    const { _id: caseId, version } = view
    assign.mutate(
      { caseId, version, officeId, ...(person ? { personId: person.accountId } : {}) },
      { onSuccess: () => toast(text.components.actions.sent) },
    )
  }
  const callOut = ({ officeId }: TeamSuggestion) => void acting.send('callOut', { officeId }, requestId)
  // Who was called has been called: once more is no help while they may still take it.
  const calls = gives && names.includes('callOut') && (call === undefined || call.lateAt !== undefined)
  const team = (each: TeamSuggestion, first: boolean) => (
    <SuggestedTeam
      key={each.officeId}
      team={each}
      first={first}
      gives={gives}
      busy={assign.isPending || acting.busy}
      onGive={(person) => give(each, person)}
      onCall={calls && each.callable ? () => callOut(each) : undefined}
    />
  )
  return (
    <Card title={gives ? words.title : words.titlePerson} tone='accent'>
      {(found.data?.languages.length ?? 0) > 0 && (
        <Notice icon='globe'>
          {words.needs(
            (found.data?.languages ?? []).map((each) => text.mediators.languages[each]).join(text.common.comma),
          )}
        </Notice>
      )}
      {gives && call && (
        <Notice tone={call.lateAt === undefined ? 'info' : 'warn'} icon='bell'>
          {call.lateAt === undefined
            ? words.called(called, formatTime(call.dueAt, 'clock', language))
            : words.unanswered(called)}
        </Notice>
      )}
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      {acting.problem && <Notice tone={acting.problem.tone}>{acting.problem.text}</Notice>}
      {found.isPending && <View>{words.loading}</View>}
      {found.error && <Notice tone='warn'>{asFailure(found.error).message}</Notice>}
      {best && team(best, true)}
      {all && others.map((each) => team(each, false))}
      {!all && others.length > 0 && (
        <Button weight='quiet' icon='down' wide onPress={() => setAll(true)}>
          {words.others}
        </Button>
      )}
    </Card>
  )
}
