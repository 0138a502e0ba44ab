import type { OfficeRow } from '@contract/members'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { useOfficeEffect } from '@/lib/data/members'
import { useText } from '@/lib/i18n'
import styles from './Members.module.scss'
import { manyShown } from './manyShown'

interface RetireOfficeProps {
  office: OfficeRow
  onDone(): Promise<void>
}

/** What hangs on an office, and the button that takes it out of use once nothing does; or back into use. */
export function RetireOffice({ office, onDone }: RetireOfficeProps) {
  const words = useText().people.offices
  const effect = useOfficeEffect(office._id).data
  const retiring = useChange('admin.retireOffice', onDone)
  const retired = office.retired === true
  const send = () => void retiring.save({ officeId: office._id, retired: !retired, version: office.version })
  const held = effect && effect.openCases + effect.communities + effect.matters > 0
  return (
    <View className={styles.form}>
      {effect && !retired && (
        <Notice>
          {effect.needed
            ? words.needed
            : words.hangs({
                cases: manyShown(effect.openCases),
                members: manyShown(effect.members),
                communities: effect.communities,
                matters: effect.matters,
              })}
        </Notice>
      )}
      {retiring.problem && <Notice tone='bad'>{retiring.problem.text}</Notice>}
      {(retired || (effect && !effect.needed)) && (
        <Button weight='quiet' wide busy={retiring.busy} disabled={!retired && held !== false} onPress={send}>
          {retired ? words.revive : words.retire}
        </Button>
      )}
    </View>
  )
}
