import { QUEUE_ORDERS } from '@contract/case'
import type { SavedFilter } from '@contract/savedFilter'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { OfficeSheet } from '@/components/OfficePicker/OfficeSheet'
import { SelectButton } from '@/components/SelectButton/SelectButton'
import { Sheet } from '@/components/Sheet/Sheet'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import type { Queue } from '../useQueue'
import styles from './QueueBar.module.scss'
import { SaveFilter } from './SaveFilter'

interface FilterSheetProps {
  queue: Queue
  kept: readonly SavedFilter[]
  onClose(): void
}

const ANY = 'any'

/** Order and filters of the queue; each takes effect at once, and all together can be kept under a name. */
export function FilterSheet({ queue, kept, onClose }: FilterSheetProps) {
  const text = useText()
  const words = text.desk
  const street = useStreet()
  const nameOf = useNameOf()
  const { shown, show } = queue
  const [choosing, setChoosing] = useState(false)
  const pick = (leadOfficeId: string | undefined) => {
    show({ ...shown, leadOfficeId })
    setChoosing(false)
  }
  if (choosing) {
    const all = { title: words.allOffices, onChoose: () => pick(undefined) }
    return <OfficeSheet onChoose={pick} onClose={() => setChoosing(false)} all={all} />
  }
  const categories = street.data?.categories ?? []
  return (
    <Sheet
      title={words.filter.title}
      onClose={onClose}
      foot={
        <Button weight='main' wide onPress={onClose}>
          {text.common.done}
        </Button>
      }
    >
      <View className={styles.form}>
        <Field label={words.filter.order}>
          <Choice
            label={words.filter.order}
            value={shown.order}
            onChange={(order) => show({ ...shown, order })}
            options={QUEUE_ORDERS.map((order) => ({ value: order, name: words.order[order] }))}
          />
        </Field>
        <SwitchRow
          title={words.filter.overdue}
          on={shown.overdue === true}
          onChange={(overdue) => show({ ...shown, overdue })}
        />
        {queue.centre && (
          <Field label={words.office}>
            <SelectButton
              label={words.office}
              value={nameOf(officeOf(street.data, shown.leadOfficeId))}
              placeholder={words.allOffices}
              onPress={() => setChoosing(true)}
            />
          </Field>
        )}
        {categories.length > 0 && (
          <Field label={text.components.category.label}>
            <Choice
              label={text.components.category.label}
              value={shown.categoryId ?? ANY}
              onChange={(id) => show({ ...shown, categoryId: id === ANY ? undefined : id })}
              options={[
                { value: ANY, name: text.common.all },
                ...categories.map((category) => ({ value: category._id, name: nameOf(category) })),
              ]}
            />
          </Field>
        )}
        <SaveFilter filter={{ ...shown, officeId: queue.membership.officeId }} kept={kept} />
      </View>
    </Sheet>
  )
}
