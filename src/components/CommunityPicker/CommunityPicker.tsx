import type { CommunityView } from '@contract/street'
import { useState } from 'react'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { AsyncView, asyncOf } from '../AsyncView/AsyncView'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { SelectButton } from '../SelectButton/SelectButton'
import { Sheet } from '../Sheet/Sheet'

interface CommunityPickerProps {
  value: string | undefined
  onChange(communityId: string | undefined): void
  /** Whether "I do not know" is an answer. */
  mayBeUnknown?: boolean
  /** What nothing chosen means, where that is an answer. */
  placeholder?: string
  invalid?: boolean
}

const matches = (community: CommunityView, words: string): boolean =>
  `${community.name} ${community.nameEn}`.toLowerCase().includes(words.trim().toLowerCase())

/** Chooses one of the street's communities by name. */
export function CommunityPicker({ value, onChange, mayBeUnknown, placeholder, invalid }: CommunityPickerProps) {
  const text = useText().components.place
  const street = useStreet()
  const nameOf = useNameOf()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const found = (street.data?.communities ?? []).filter((community) => matches(community, words))

  const choose = (communityId: string | undefined) => {
    onChange(communityId)
    setOpen(false)
    setWords('')
  }

  const search = (
    <TextInput label={text.searchCommunity} placeholder={text.searchCommunity} value={words} onChange={setWords} />
  )
  return (
    <>
      <SelectButton
        label={text.community}
        value={nameOf(communityOf(street.data, value))}
        placeholder={placeholder ?? text.chooseCommunity}
        invalid={invalid}
        onPress={() => setOpen(true)}
      />
      {open && (
        <Sheet title={text.chooseCommunity} onClose={() => setOpen(false)} head={search}>
          {mayBeUnknown && <ListRow title={text.dontKnow} onPress={() => choose(undefined)} />}
          <AsyncView {...asyncOf(street)} empty={found.length === 0} emptyText={text.noCommunity}>
            {found.map((community) => (
              <ListRow key={community._id} title={nameOf(community)} onPress={() => choose(community._id)} />
            ))}
          </AsyncView>
        </Sheet>
      )}
    </>
  )
}
