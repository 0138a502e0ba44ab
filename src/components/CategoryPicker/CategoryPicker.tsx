import type { CategoryView } from '@contract/category'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useInLanguage, useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import styles from './CategoryPicker.module.scss'
import { CategorySheet } from './CategorySheet'
import { categoryIcon } from './categoryIcon'

interface CategoryPickerProps {
  categories: readonly CategoryView[]
  /** What it is taken for now: chosen, or guessed from the text. */
  category: CategoryView | undefined
  /** The words that it was guessed by; empty when it was chosen. */
  words: readonly string[]
  /** The person left it to the street. */
  skipped: boolean
  onChoose(categoryId: string | undefined): void
}

/** What a report is about: guessed from its words, with the reason, and changed by one tap. */
export function CategoryPicker({ categories, category, words, skipped, onChoose }: CategoryPickerProps) {
  const text = useText().components.category
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const [open, setOpen] = useState(false)
  const choose = (categoryId: string | undefined) => {
    setOpen(false)
    onChoose(categoryId)
  }
  const reason = words.length > 0 ? text.because(words.slice(0, 2)) : undefined

  return (
    <View className={styles.box}>
      {category ? (
        <View className={styles.line}>
          <View className={styles.icon}>
            <Icon name={categoryIcon(category.icon)} />
          </View>
          <View className={styles.words}>
            <View className={styles.name}>{nameOf(category)}</View>
            {reason && <View className={styles.small}>{reason}</View>}
          </View>
          <Button weight='quiet' label={text.change} onPress={() => setOpen(true)}>
            {text.changeShort}
          </Button>
        </View>
      ) : (
        <>
          {skipped && <View>{text.skipped}</View>}
          <Button icon='list' wide onPress={() => setOpen(true)}>
            {text.choose}
          </Button>
        </>
      )}
      {category && <View className={styles.small}>{inLanguage(category.handling, category.handlingEn)}</View>}
      {open && (
        <CategorySheet
          categories={categories}
          value={category?._id}
          onChoose={choose}
          onSkip={() => choose(undefined)}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
