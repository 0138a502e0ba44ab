import type { CaseView } from '@contract/caseView'
import type { MessageKind } from '@contract/message'
import { workflowOf } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { stillTold, useMessages } from '@/lib/data/messages'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { Button } from '../Button/Button'
import { Card } from '../Card/Card'

/** What may still come of a case in a state. */
const TO_COME: Partial<Record<CaseView['state'], readonly MessageKind[]>> = {
  submitted: ['accepted', 'answered', 'asked', 'rate'],
  dispatched: ['accepted', 'answered', 'asked', 'rate'],
  returning: ['accepted', 'answered', 'asked', 'rate'],
  merged: ['answered', 'rate'],
  accepted: ['answered', 'asked', 'rate'],
  waiting: ['answered', 'asked', 'rate'],
  answered: ['rate'],
  applied: ['mediation'],
  admitted: ['mediation'],
  assigned: ['mediation'],
  mediating: ['mediation'],
  agreed: ['mediation'],
  performing: ['mediation'],
}

const OF_A_NEED: readonly MessageKind[] = ['need']

/** What may still be told of a case; of a need the same until it has ended. */
const toCome = ({ kind, state }: CaseView): readonly MessageKind[] | undefined =>
  kind === 'enterpriseNeed' ? (workflowOf(kind).closed.includes(state) ? undefined : OF_A_NEED) : TO_COME[state]

/** What WeChat will still tell the reporter of a case, and the way to more. */
export function TellMe({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.messages
  const known = useMessages().data
  const kinds = toCome(view)
  if (!kinds) return null
  if (isH5) return <Card title={words.title}>{words.browser}</Card>
  if (!known) return null
  const told = stillTold(known, kinds)
  const more = () =>
    void askToTell(kinds, { again: true }).then((accepted) => toast(accepted > 0 ? words.thanks : words.notAllowed))
  return (
    <Card title={words.title}>
      <View>
        {told.length > 0 ? words.still(told.map((kind) => words.kinds[kind]).join(words.separator)) : words.none}
      </View>
      <Button icon='bell' weight={told.length > 0 ? 'quiet' : 'plain'} wide onPress={more}>
        {told.length > 0 ? words.allowMore : words.allow}
      </Button>
    </Card>
  )
}
