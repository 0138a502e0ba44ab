import { PERSON_NAME_MOST } from '@contract/account'
import { type NewInvitation, rolesOf, shownCode } from '@contract/members'
import type { Role } from '@contract/permissions'
import type { OfficeView } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { QrCode } from '@/components/QrCode/QrCode'
import { Sheet } from '@/components/Sheet/Sheet'
import { copyText } from '@/lib/clipboard'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh } from '@/lib/data/members'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { linkTo } from '@/lib/routes'
import { useRight } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from './Members.module.scss'

interface InviteSheetProps {
  office: OfficeView
  onClose(): void
}

/** Invites somebody into an office; the code is shown once, to be passed on. */
export function InviteSheet({ office, onClose }: InviteSheetProps) {
  const text = useText()
  const words = text.people.members
  const nameOf = useNameOf()
  const language = useSettings((settings) => settings.language)
  const makesAdministrators = useRight('street.configure')
  const refresh = useAdminRefresh()
  const [role, setRole] = useState<Role>('handler')
  const [forWhom, setForWhom] = useState('')
  const [made, setMade] = useState<NewInvitation>()
  const inviting = useChange('admin.invite', (invitation) => {
    setMade(invitation)
    void refresh()
  })
  const roles = rolesOf(office.kind).filter((each) => each !== 'administrator' || makesAdministrators)
  const letter = ({ code, expiresAt }: NewInvitation): string =>
    words.letter({
      office: nameOf(office),
      role: text.me.roles[role],
      code: shownCode(code),
      until: formatTime(expiresAt, 'full', language),
      link: linkTo('join', { code }),
    })

  if (made) {
    const foot = (
      <Button weight='main' icon='copy' wide onPress={() => copyText(letter(made), words.copied)}>
        {words.copy}
      </Button>
    )
    return (
      <Sheet title={words.made} onClose={onClose} foot={foot}>
        <View className={styles.form}>
          <View className={styles.code}>{shownCode(made.code)}</View>
          <QrCode
            text={linkTo('join', { code: made.code }) || made.code}
            label={words.qrCode}
            about={words.qrCodeAbout}
          />
          <View>{letter(made)}</View>
          <Notice tone='warn'>{words.once}</Notice>
        </View>
      </Sheet>
    )
  }
  const foot = (
    <Button
      weight='main'
      wide
      busy={inviting.busy}
      onPress={() => void inviting.save({ officeId: office._id, role, forWhom })}
    >
      {words.inviteAction}
    </Button>
  )
  return (
    <Sheet title={words.inviteTo(nameOf(office))} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {inviting.problem && <Notice tone='bad'>{inviting.problem.text}</Notice>}
        <Field label={text.me.role} error={inviting.problem?.fields.role}>
          <Choice<Role>
            label={text.me.role}
            value={role}
            onChange={setRole}
            options={roles.map((value) => ({ value, name: text.me.roles[value], about: words.powers[value] }))}
          />
        </Field>
        <Field label={words.forWhom} optional hint={words.forWhomHint}>
          <TextInput label={words.forWhom} value={forWhom} most={PERSON_NAME_MOST} onChange={setForWhom} />
        </Field>
      </View>
    </Sheet>
  )
}
