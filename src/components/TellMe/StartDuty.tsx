import { STAFF_MESSAGES } from '@contract/message'
import { View } from '@tarojs/components'
import { stillTold, useMessages } from '@/lib/data/messages'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { Button } from '../Button/Button'

/** Beside their work: visits that were planned for them. As many as one question may ask for. */
const ON_DUTY = [...STAFF_MESSAGES, 'news'] as const

/** 开始值班: an official lets WeChat tell of work; a browser has no such messages. */
export function StartDuty() {
  const words = useText().messages
  const known = useMessages().data
  if (isH5 || !known) return null
  const told = stillTold(known, ON_DUTY)
  const start = () =>
    void askToTell(ON_DUTY, { again: true }).then((accepted) => toast(accepted > 0 ? words.thanks : words.notAllowed))
  return (
    <>
      <Button icon='bell' wide onPress={start}>
        {words.duty}
      </Button>
      <View>
        {told.length > 0 ? words.still(told.map((kind) => words.kinds[kind]).join(words.separator)) : words.dutyAbout}
      </View>
    </>
  )
}
