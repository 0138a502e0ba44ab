import { type MatterChoice, NO_MATTER } from '@contract/duty'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/lib/a11y'
import { useMatters } from '@/lib/data/matters'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { AsyncView, asyncOf } from '../AsyncView/AsyncView'
import { Button } from '../Button/Button'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { Sheet } from '../Sheet/Sheet'
import styles from './MatterSheet.module.scss'

interface MatterSheetProps {
  /** What the case says: matters that it mentions stand first. */
  about: string
  onChoose(matter: string): void
  onClose(): void
}

/** The matters of the duty catalogue with who answers for them, and a search over names, words, offices and codes. */
export function MatterSheet({ about, onChoose, onClose }: MatterSheetProps) {
  const text = useText().components.matter
  const found = useMatters(true)
  const street = useStreet()
  const nameOf = useNameOf()
  const [words, setWords] = useState('')
  const officeName = ({ officeId }: MatterChoice) =>
    officeId === undefined ? text.community : nameOf(officeOf(street.data, officeId))
  const wanted = words.trim().toLowerCase()
  const rows = (found.data ?? []).filter((row) =>
    [row.matter, officeName(row), ...row.words, ...row.codes].join(' ').toLowerCase().includes(wanted),
  )
  const isMentioned = (row: MatterChoice) => row.words.some((word) => about.includes(word))
  const groups = [
    { title: text.mentioned, rows: rows.filter(isMentioned) },
    { title: text.others, rows: rows.filter((row) => !isMentioned(row)) },
  ]
  const search = <TextInput label={text.search} placeholder={text.search} value={words} onChange={setWords} />
  const foot = (
    <Button wide icon='close' onPress={() => onChoose(NO_MATTER)}>
      {text.chooseNone}
    </Button>
  )
  return (
    <Sheet title={text.choose} onClose={onClose} head={search} foot={foot}>
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={text.nothing}>
        {groups.map((group) =>
          group.rows.length === 0 ? null : (
            <View key={group.title}>
              <View className={styles.group} {...aria({ role: 'heading', level: 3 })}>
                {group.title}
              </View>
              {group.rows.map((row) => (
                <ListRow
                  key={row.matter}
                  title={row.matter}
                  about={[officeName(row), row.codes.length > 0 && text.codes(row.codes)].filter(Boolean).join(' · ')}
                  onPress={() => onChoose(row.matter)}
                />
              ))}
            </View>
          ),
        )}
      </AsyncView>
    </Sheet>
  )
}
