import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useText } from '@/lib/i18n'
import { useWideScreen } from '@/lib/screen'
import styles from './DeskColumns.module.scss'

interface DeskColumnsProps {
  list: ReactNode
  /** What was chosen from the list; on a phone it has a page of its own. */
  work: ReactNode
  /** Stands below the invitation to choose something, such as the keys that do it. */
  hint?: string
}

/** A list, and on a computer's screen beside it what was chosen from it. */
export function DeskColumns({ list, work, hint }: DeskColumnsProps) {
  const text = useText().desk
  const wide = useWideScreen()
  return (
    <View className={styles.columns}>
      <View className={styles.list}>{list}</View>
      {wide && (
        <View className={styles.work}>
          {work ?? (
            <View className={styles.pick}>
              <View>{text.pick}</View>
              {hint && <View className={styles.hint}>{hint}</View>}
            </View>
          )}
        </View>
      )}
    </View>
  )
}
