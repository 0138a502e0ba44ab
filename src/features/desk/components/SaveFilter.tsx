import type { AccountView } from '@contract/account'
import type { QueueFilter, SavedFilter } from '@contract/savedFilter'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { asFailure, call } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { setAccount } from '@/lib/session'
import styles from './QueueBar.module.scss'

interface SaveFilterProps {
  filter: QueueFilter
  kept: readonly SavedFilter[]
}

const NAME_MOST = 12

/** Keeps the filter as it is now under a name, and forgets kept ones. */
export function SaveFilter({ filter, kept }: SaveFilterProps) {
  const text = useText()
  const words = text.desk.filter
  const [name, setName] = useState('')
  const change = useMutation({
    mutationFn: (work: () => Promise<AccountView>) => work(),
    onSuccess: setAccount,
  })
  const failure = change.error && asFailure(change.error)
  const save = () => {
    if (name.trim() === '') return
    change.mutate(() => call('account.saveFilter', { name, filter }), { onSuccess: () => setName('') })
  }
  return (
    <Field label={words.save} error={failure ? failure.message || text.errors.byCode[failure.code] : undefined}>
      <View className={styles.save}>
        <TextInput
          label={words.name}
          placeholder={words.name}
          value={name}
          most={NAME_MOST}
          onChange={setName}
          onDone={save}
        />
        <Button busy={change.isPending} disabled={name.trim() === ''} onPress={save}>
          {text.common.save}
        </Button>
      </View>
      {kept.map((saved) => (
        <ListRow
          key={saved.name}
          title={saved.name}
          value={words.forget}
          label={words.forgetNamed(saved.name)}
          onPress={() => change.mutate(() => call('account.removeFilter', { name: saved.name }))}
        />
      ))}
    </Field>
  )
}
