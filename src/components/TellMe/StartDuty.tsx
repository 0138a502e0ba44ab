import { type MessageKind, STAFF_MESSAGES } from '@contract/message'
import { View } from '@tarojs/components'
import { stillTold, useMessages } from '@/lib/data/messages'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { Button } from '../Button/Button'

/** By whose work it is; as many as one question may ask for. Beside cases: visits and shifts that others arranged. */
const TOLD = {
  office: [...STAFF_MESSAGES, 'news'],
  mediation: ['newOrder', 'overdue', 'decide', 'news'],
} as const satisfies Record<string, readonly MessageKind[]>

/** An official or a mediator lets WeChat tell of work; a browser has no such messages. */
export function StartDuty({ of = 'office' }: { of?: keyof typeof TOLD }) {
  const words = useText().messages
  const known = useMessages().data
  if (isH5 || !known) return null
  const kinds = TOLD[of]
  const told = stillTold(known, kinds)
  const start = () =>
    void askToTell(kinds, { again: true }).then((accepted) => toast(accepted > 0 ? words.thanks : words.notAllowed))
  return (
    <>
      <Button icon='bell' wide onPress={start}>
        {of === 'office' ? words.duty : words.allow}
      </Button>
      <View>
        {told.length > 0
          ? words.still(told.map((kind) => words.kinds[kind]).join(words.separator))
          : words.workAbout[of]}
      </View>
    </>
  )
}
