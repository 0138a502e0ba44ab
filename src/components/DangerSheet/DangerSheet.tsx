import { EMERGENCY_LINES, type EmergencyLine } from '@contract/danger'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import { Sheet } from '../Sheet/Sheet'
import styles from './DangerSheet.module.scss'

/** Something that the person wrote or answered which tells of danger to life. */
export interface ToldDanger {
  key: string
  name: string
  /** What to do at once. */
  advice?: string
  lines: readonly EmergencyLine[]
}

interface DangerSheetProps {
  dangers: readonly ToldDanger[]
  /** The person says that nobody is in danger. */
  onSafe(): void
  /** Closed without saying so: it is asked again before sending. */
  onClose(): void
}

/** Stands before everything else when a report tells of danger to life: whom to call, at one tap, and what each is for. */
export function DangerSheet({ dangers, onSafe, onClose }: DangerSheetProps) {
  const text = useText()
  const words = text.components.danger
  const first = dangers.flatMap(({ lines }) => lines)
  const lines = [...new Set([...first, ...EMERGENCY_LINES])]
  return (
    <Sheet
      title={words.title}
      onClose={onClose}
      foot={
        <Button wide onPress={onSafe}>
          {words.safe}
        </Button>
      }
    >
      <View className={styles.box}>
        <View>{words.about(dangers.map(({ name }) => name))}</View>
        {dangers.map(({ key, advice }) => advice && <View key={key}>{advice}</View>)}
        {lines.map((line) => (
          <View
            key={line}
            className={first.includes(line) ? styles.urgent : styles.line}
            {...press(() => dial(line), {
              role: 'button',
              label: text.components.emergency.call(line, words.lines[line]),
            })}
          >
            <Icon name='phone' />
            <View className={styles.number}>{line}</View>
            <View className={styles.what}>{words.lines[line]}</View>
          </View>
        ))}
      </View>
    </Sheet>
  )
}
