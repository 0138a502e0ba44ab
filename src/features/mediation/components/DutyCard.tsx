import type { OnCallView } from '@contract/dispute'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { Fold } from '@/components/Fold/Fold'
import { Notice } from '@/components/Notice/Notice'
import { asFailure } from '@/lib/cloud/call'
import { useOnCallChange } from '@/lib/data/mediation'
import { useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { useSettings } from '@/lib/settings'

const HOURS = ['2', '4', '8']

/** Where one is ready to go, and for how long. */
export function DutyCard({ view }: { view: OnCallView }) {
  const text = useText()
  const words = text.dispute.onCall
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const street = useStreet()
  const home = useSession((session) => session.account?.communityId)
  const change = useOnCallChange('mediation.setDuty')
  const [hours, setHours] = useState('4')
  const [communityIds, setCommunityIds] = useState<readonly string[]>(view.duty?.communityIds ?? (home ? [home] : []))
  const officeId = view.duty?.officeId ?? view.officeIds[0]
  if (officeId === undefined) return <Notice>{words.off}</Notice>
  const failure = change.error ? asFailure(change.error) : undefined
  const problem = failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>
  const send = (ids: readonly string[]) => change.mutate({ officeId, communityIds: [...ids], hours: Number(hours) })

  if (view.duty) {
    const names = (street.data?.communities ?? [])
      .filter(({ _id }) => view.duty?.communityIds.includes(_id))
      .map((community) => nameOf(community))
    return (
      <Card tone='good' title={words.on(formatTime(view.duty.until, 'dayTime', language))}>
        {names.join(' · ')}
        {problem}
        <Button wide busy={change.isPending} onPress={() => send([])}>
          {words.end}
        </Button>
      </Card>
    )
  }
  const form = (
    <>
      <Field label={words.where} error={communityIds.length === 0 ? words.choose : undefined}>
        <MultiChoice
          label={words.where}
          options={(street.data?.communities ?? []).map((community) => ({
            value: community._id,
            name: nameOf(community),
          }))}
          value={communityIds}
          onChange={(ids) => setCommunityIds(ids)}
        />
      </Field>
      <Field label={words.hours}>
        <Choice<string>
          label={words.hours}
          options={HOURS.map((value) => ({ value, name: words.hoursOf(Number(value)) }))}
          value={hours}
          onChange={setHours}
        />
      </Field>
      {problem}
      <Button
        weight='main'
        icon='bell'
        wide
        busy={change.isPending}
        disabled={communityIds.length === 0}
        onPress={() => send(communityIds)}
      >
        {words.start}
      </Button>
    </>
  )
  // Who serves a shift needs no more; it stays out of the way of the requests.
  return view.served.length > 0 ? <Fold title={words.extra}>{form}</Fold> : <Card title={words.off}>{form}</Card>
}
