import { OFFICE_KINDS, type OfficeKind, type OfficeView } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/lib/a11y'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { AsyncView, asyncOf } from '../AsyncView/AsyncView'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { Sheet } from '../Sheet/Sheet'
import styles from './OfficeSheet.module.scss'

interface OfficeSheetProps {
  onChoose(officeId: string): void
  onClose(): void
  /** Only offices of these kinds. */
  kinds?: readonly OfficeKind[]
  /** Not this one, which has the case already. */
  except?: string
  /** A first row that stands for no office in particular. */
  all?: { title: string; onChoose(): void }
}

const matches = (office: OfficeView, words: string): boolean =>
  `${office.name} ${office.nameEn} ${office.duty}`.toLowerCase().includes(words.trim().toLowerCase())

/** All offices by kind, with a search over names and duties. */
export function OfficeSheet({ onChoose, onClose, kinds = OFFICE_KINDS, except, all }: OfficeSheetProps) {
  const text = useText().components.office
  const street = useStreet()
  const nameOf = useNameOf()
  const [words, setWords] = useState('')
  const found = (street.data?.offices ?? []).filter(
    (office) => !office.retired && office._id !== except && kinds.includes(office.kind) && matches(office, words),
  )
  const search = <TextInput label={text.search} placeholder={text.search} value={words} onChange={setWords} />
  return (
    <Sheet
      title={kinds.every((kind) => kind === 'centre') ? text.chooseCentre : text.choose}
      onClose={onClose}
      head={search}
    >
      {all && words === '' && <ListRow title={all.title} onPress={all.onChoose} />}
      <AsyncView {...asyncOf(street)} empty={found.length === 0} emptyText={text.none}>
        {kinds.map((kind) => {
          const offices = found.filter((office) => office.kind === kind)
          if (offices.length === 0) return null
          return (
            <View key={kind}>
              <View className={styles.kind} {...aria({ role: 'heading', level: 3 })}>
                {text.kinds[kind]}
              </View>
              {offices.map((office) => (
                <ListRow
                  key={office._id}
                  title={nameOf(office)}
                  about={office.duty}
                  onPress={() => onChoose(office._id)}
                />
              ))}
            </View>
          )
        })}
      </AsyncView>
    </Sheet>
  )
}
