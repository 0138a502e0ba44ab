import type { CategoryView } from '@contract/category'
import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useInLanguage, useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import { Sheet } from '../Sheet/Sheet'
import styles from './CategorySheet.module.scss'
import { categoryIcon } from './categoryIcon'

interface CategorySheetProps {
  categories: readonly CategoryView[]
  value: string | undefined
  onChoose(categoryId: string): void
  /** The person leaves it to the street; missing where one must be chosen. */
  onSkip?(): void
  onClose(): void
}

/** All categories with their icons and what belongs to each. */
export function CategorySheet({ categories, value, onChoose, onSkip, onClose }: CategorySheetProps) {
  const text = useText().components.category
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const foot = onSkip && (
    <Button wide icon='help' onPress={onSkip}>
      {text.skip}
    </Button>
  )
  return (
    <Sheet title={text.choose} onClose={onClose} foot={foot}>
      <View className={styles.grid} {...aria({ role: 'radiogroup', label: text.choose })}>
        {categories.map((category) => {
          const chosen = category._id === value
          return (
            <View
              key={category._id}
              className={classes(styles.tile, chosen && styles.chosen)}
              {...press(() => onChoose(category._id), { role: 'radio', checked: chosen, label: nameOf(category) })}
            >
              <Icon name={categoryIcon(category.icon)} />
              <View className={styles.words}>
                <View className={styles.name}>
                  {nameOf(category)}
                  {chosen && <Icon name='check' size='small' />}
                </View>
                <View className={styles.hint}>{inLanguage(category.hint, category.hintEn)}</View>
              </View>
            </View>
          )
        })}
      </View>
    </Sheet>
  )
}
