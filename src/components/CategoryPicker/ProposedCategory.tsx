import { View } from '@tarojs/components'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import styles from './CategoryPicker.module.scss'
import { useCategory } from './useCategory'

interface ProposedCategoryProps {
  /** What the report says. */
  title: string
  text: string
  /** The category that it has, and the one that is chosen instead. */
  current: string | undefined
  value: string | undefined
  onAccept(categoryId: string): void
}

/** The category that the words of a report speak for where it has another one, with the reason, and one tap that takes it. */
export function ProposedCategory({ title, text, current, value, onAccept }: ProposedCategoryProps) {
  const words = useText().components.category
  const nameOf = useNameOf()
  const { category, words: said } = useCategory({ title, text, categoryId: undefined, categorySkipped: false })
  if (!category || category._id === current || category._id === value) return null
  return (
    <View className={styles.box}>
      {said.length > 0 && <View className={styles.small}>{words.written(said.slice(0, 3))}</View>}
      <Button icon='check' wide onPress={() => onAccept(category._id)}>
        {words.take(nameOf(category))}
      </Button>
    </View>
  )
}
