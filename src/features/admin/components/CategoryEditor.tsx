import type { CategoryEdit } from '@contract/adminCategory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useCategoryUse, useEdit } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { back } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { toast } from '@/lib/toast'
import { categoryDraft } from '../categoryDraft'
import { AdminOnly } from './AdminOnly'
import { CategoryFields } from './CategoryFields'
import { CategoryPreview } from './CategoryPreview'
import { EditedBy } from './EditedBy'
import { KeptNotice } from './EditorSheet'
import { HistorySheet } from './HistorySheet'
import styles from './Manage.module.scss'
import { QuestionsEditor } from './QuestionsEditor'
import { type Retire, RetireButton, RetireConfirm } from './Retire'
import { useAdminDraft } from './useAdminDraft'
import { wordsIn } from './WordsField'

const COUNTED_MOST = 100

/** The form of a category beside what residents will see; says what an edit touches before it is saved. */
export function CategoryEditor({ category }: { category: CategoryEdit | undefined }) {
  const text = useAdminText()
  const words = text.manage.categories
  const nameOf = useNameOf()
  const edit = useEdit('admin.saveCategory')
  const retiring = useEdit('admin.retireCategory')
  const use = useCategoryUse(category?._id).data
  const [sheet, setSheet] = useState<'retire' | 'history'>()
  const draft = useAdminDraft('category', category, categoryDraft(category))
  const { version, ...value } = draft.value
  const problem = edit.problem ?? retiring.problem
  const errors = Object.fromEntries(
    Object.entries(problem?.fields ?? {}).map(([field, message]) => [field.replace(/^category\./, ''), message]),
  )
  const done = () => {
    draft.discard()
    toast(text.common.saved)
    back()
  }
  const save = async () => {
    const input = { ...value, words: wordsIn(value.words) }
    const saved = await edit.save({ ...(category ? { categoryId: category._id } : {}), category: input, version })
    if (saved) done()
    else scrollToTop()
  }
  const retire = async (retired: boolean) => {
    if (!category) return
    if (await retiring.save({ categoryId: category._id, retired, version: category.version })) done()
    else scrollToTop()
  }
  const retiringOf: Retire | undefined = category && {
    title: words.retireTitle(nameOf(category)),
    text: words.retireText,
    retired: category.retired,
    run: (retired) => void retire(retired),
  }
  const title = category ? words.change(nameOf(category)) : words.make
  const footer = (
    <Button weight='main' wide busy={edit.busy || retiring.busy} onPress={() => void save()}>
      {text.common.save}
    </Button>
  )
  return (
    <Page title={title} wide footer={footer}>
      <AdminOnly>
        <KeptNotice draft={draft} />
        {problem && (
          <Notice tone='bad'>
            <View>{problem.text}</View>
            {[...new Set(Object.values(errors))].map((message) => (
              <View key={message}>{message}</View>
            ))}
          </Notice>
        )}
        <Notice>
          {use && words.touched(use.days, use.cases >= COUNTED_MOST ? '99+' : String(use.cases))}
          {category ? words.touchedAfter : words.effectNew}
        </Notice>
        <View className={styles.columns}>
          <View className={styles.form}>
            <CategoryFields id={category?._id} value={value} errors={errors} onChange={draft.set} />
            <QuestionsEditor
              questions={value.questions}
              errors={errors}
              onChange={(questions) => draft.set({ questions })}
            />
          </View>
          <View className={styles.form}>
            <CategoryPreview value={value} />
            {category && retiringOf && (
              <Card>
                <EditedBy thing={category} onHistory={() => setSheet('history')} />
                <RetireButton retire={retiringOf} onAsk={() => setSheet('retire')} />
              </Card>
            )}
          </View>
        </View>
        {category && sheet === 'history' && (
          <HistorySheet
            title={nameOf(category)}
            what='categories'
            thing={category._id}
            onClose={() => setSheet(undefined)}
          />
        )}
        {retiringOf && sheet === 'retire' && <RetireConfirm retire={retiringOf} onClose={() => setSheet(undefined)} />}
      </AdminOnly>
    </Page>
  )
}
