import { Text } from '@tarojs/components'
import styles from './Templates.module.scss'

const PARTS = /(\{\{[^{}]*\}\})/

/** A text in which the blanks that are still to be filled stand out. */
export function Blanks({ text }: { text: string }) {
  return (
    <>
      {text.split(PARTS).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
        <Text key={index} className={PARTS.test(part) ? styles.blank : undefined}>
          {PARTS.test(part) ? `〔${part.slice(2, -2).trim()}〕` : part}
        </Text>
      ))}
    </>
  )
}
