import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { formatTime } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useSettings } from '@/lib/settings'
import styles from './Manage.module.scss'

interface EditedByProps {
  thing: { editedBy?: string; editedAt?: number }
  onHistory(): void
}

/** Who changed something last, with the way to everything that was changed before. */
export function EditedBy({ thing, onHistory }: EditedByProps) {
  const text = useAdminText()
  const language = useSettings((settings) => settings.language)
  const { editedBy, editedAt } = thing
  if (!editedBy || editedAt === undefined) return <View className={styles.quiet}>{text.manage.neverEdited}</View>
  return (
    <View className={styles.line}>
      <View className={styles.quiet}>{text.common.editedBy(editedBy, formatTime(editedAt, 'full', language))}</View>
      <Button weight='quiet' icon='clock' onPress={onHistory}>
        {text.manage.history}
      </Button>
    </View>
  )
}
