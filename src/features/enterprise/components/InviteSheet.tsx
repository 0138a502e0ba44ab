import { ENTERPRISE_ROLES, type EnterpriseRole } from '@contract/enterprise'
import { shownCode } from '@contract/members'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { copyText } from '@/lib/clipboard'
import { useChange } from '@/lib/data/change'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'
import styles from './EnterpriseCard.module.scss'

/** Makes a code by which one colleague comes in without asking; it is told here once. */
export function InviteSheet({ enterpriseId, onClose }: { enterpriseId: string; onClose(): void }) {
  const text = useEnterpriseText()
  const words = text.enterpriseCheck.people
  const language = useSettings((settings) => settings.language)
  const [role, setRole] = useState<EnterpriseRole>('clerk')
  const [made, setMade] = useState<{ code: string; expiresAt: number }>()
  const making = useChange('account.inviteColleague', setMade)
  const code = made && shownCode(made.code)
  const foot = code ? (
    <Button weight='main' icon='copy' wide onPress={() => copyText(code, words.copied)}>
      {words.copy}
    </Button>
  ) : (
    <Button weight='main' wide busy={making.busy} onPress={() => void making.save({ enterpriseId, role })}>
      {words.make}
    </Button>
  )
  return (
    <Sheet title={words.invite} onClose={onClose} foot={foot}>
      <View className={styles.people}>
        {made && code ? (
          <>
            <View className={styles.code}>{words.code(code)}</View>
            <View>{words.until(formatTime(made.expiresAt, 'dayTime', language))}</View>
            <View className={styles.hint}>{words.inviteHint}</View>
          </>
        ) : (
          <Field label={words.inviteAs}>
            <Choice<EnterpriseRole>
              label={words.inviteAs}
              value={role}
              onChange={setRole}
              options={ENTERPRISE_ROLES.map((value) => ({ value, name: text.enterprise.roles[value] }))}
            />
          </Field>
        )}
        {making.problem && <Notice tone='bad'>{making.problem.text}</Notice>}
      </View>
    </Sheet>
  )
}
