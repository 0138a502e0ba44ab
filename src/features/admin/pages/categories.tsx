import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { categoryIcon } from '@/components/CategoryPicker/categoryIcon'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useAdminCategories, useEdit } from '@/lib/data/admin'
import { useInLanguage, useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { open } from '@/lib/routes'
import { AdminOnly } from '../components/AdminOnly'
import styles from '../components/Manage.module.scss'

/** 类别与问题: in the order in which residents see them; moved by one tap, opened to be changed. */
export default function AdminCategories() {
  const text = useAdminText()
  const words = text.manage.categories
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const found = useAdminCategories()
  const moving = useEdit('admin.moveCategory')
  const all = found.data ?? []
  const offered = all.filter(({ retired }) => !retired)
  const retired = all.filter((category) => category.retired)
  /** Before the one that stands `steps` further, up or down. */
  const move = (index: number, before: number) => {
    const category = offered[index]
    if (!category) return
    void moving.save({ categoryId: category._id, before: offered[before]?._id, version: category.version })
  }
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Button weight='main' icon='plus' wide onPress={() => open('adminCategory')}>
          {words.make}
        </Button>
        <View className={styles.quiet}>{words.hint}</View>
        {moving.problem && <Notice tone='bad'>{moving.problem.text}</Notice>}
        <AsyncView {...asyncOf(found)}>
          <Card plain>
            {offered.map((category, index) => (
              <View key={category._id} className={styles.row}>
                <View className={styles.grow}>
                  <ListRow
                    icon={categoryIcon(category.icon)}
                    title={nameOf(category)}
                    about={inLanguage(category.hint, category.hintEn)}
                    label={words.change(nameOf(category))}
                    onPress={() => open('adminCategory', { id: category._id })}
                  />
                </View>
                <View className={styles.up}>
                  <Button
                    weight='quiet'
                    icon='down'
                    label={words.up(nameOf(category))}
                    disabled={index === 0 || moving.busy}
                    onPress={() => move(index, index - 1)}
                  >
                    {''}
                  </Button>
                </View>
                <Button
                  weight='quiet'
                  icon='down'
                  label={words.down(nameOf(category))}
                  disabled={index === offered.length - 1 || moving.busy}
                  onPress={() => move(index, index + 2)}
                >
                  {''}
                </Button>
              </View>
            ))}
          </Card>
          {retired.length > 0 && (
            <Card plain title={text.manage.retired}>
              {retired.map((category) => (
                <ListRow
                  key={category._id}
                  icon={categoryIcon(category.icon)}
                  title={nameOf(category)}
                  label={words.change(nameOf(category))}
                  onPress={() => open('adminCategory', { id: category._id })}
                />
              ))}
            </Card>
          )}
        </AsyncView>
      </AdminOnly>
    </Page>
  )
}
