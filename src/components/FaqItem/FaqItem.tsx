import type { FaqView } from '@contract/knowledge'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria, press } from '@/lib/a11y'
import { useHelped, useWordsOf } from '@/lib/data/knowledge'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import styles from './FaqItem.module.scss'

interface FaqItemProps {
  faq: FaqView
  /** Called when the person says that the answer was what they needed. */
  onHelped?(): void
  /** Shown to whoever writes it: open, and nothing is counted. */
  preview?: boolean
}

/** A question that opens to its answer, the office that knows more, and a button that says it helped. */
export function FaqItem({ faq, onHelped, preview = false }: FaqItemProps) {
  const text = useText().components.faq
  const wordsOf = useWordsOf()
  const nameOf = useNameOf()
  const street = useStreet()
  const helped = useHelped()
  const [shown, setShown] = useState(preview)
  const office = officeOf(street.data, faq.officeId)
  const thank = () => {
    helped.mutate(faq._id)
    onHelped?.()
  }
  const question = wordsOf(faq.question)

  return (
    <View className={styles.item}>
      <View
        className={styles.question}
        {...press(() => setShown(!shown), { role: 'button', label: question, expanded: shown })}
      >
        <View className={styles.words}>{question}</View>
        <Icon name={shown ? 'down' : 'right'} size='small' />
      </View>
      {shown && (
        <View className={styles.answer}>
          <View>{wordsOf(faq.answer)}</View>
          <View className={styles.tools}>
            {office?.phone && (
              <Button weight='quiet' icon='phone' onPress={() => dial(office.phone)}>
                {text.ask(nameOf(office))}
              </Button>
            )}
            {preview ? null : helped.isIdle ? (
              <Button weight='quiet' icon='check' onPress={thank}>
                {text.helped}
              </Button>
            ) : (
              <View className={styles.thanks} {...aria({ role: 'status' })}>
                {text.thanks}
              </View>
            )}
          </View>
        </View>
      )}
    </View>
  )
}
