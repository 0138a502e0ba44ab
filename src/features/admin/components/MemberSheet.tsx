import { type MemberRow, rolesOf } from '@contract/members'
import type { Role } from '@contract/permissions'
import type { OfficeView } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh, useMemberEffect } from '@/lib/data/members'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useRight } from '@/lib/session'
import { toast } from '@/lib/toast'
import { HistorySheet } from './HistorySheet'
import styles from './Members.module.scss'
import { manyShown } from './manyShown'

const REMOVE = 'remove'

interface MemberSheetProps {
  member: MemberRow
  office: OfficeView
  onClose(): void
}

/** Gives a member another role or ends the membership, saying before it is saved what that touches. */
export function MemberSheet({ member, office, onClose }: MemberSheetProps) {
  const text = useAdminText()
  const words = text.people.members
  const nameOf = useNameOf()
  const configures = useRight('street.configure')
  const [history, setHistory] = useState(false)
  const refresh = useAdminRefresh()
  const [role, setRole] = useState<Role | undefined>(member.roles[0])
  const [wish, setWish] = useState<Role | typeof REMOVE>()
  const { accountId } = member
  const to = wish === REMOVE ? null : wish
  const change = role && to !== undefined && to !== role ? { officeId: office._id, accountId, role, to } : undefined
  const effect = useMemberEffect(change)
  const saving = useChange('admin.setMember', async () => {
    toast(text.common.saved)
    await refresh()
    onClose()
  })
  const offered = rolesOf(office.kind).filter((each) => each !== 'administrator' || configures)
  const touched = effect.data

  const foot = (
    <Button
      weight={wish === REMOVE ? 'danger' : 'main'}
      wide
      busy={saving.busy}
      disabled={!change || !touched}
      onPress={() => {
        if (change) void saving.save(change)
      }}
    >
      {wish === REMOVE ? words.remove : text.common.save}
    </Button>
  )
  if (history) {
    const thing = `${office._id}/${accountId}`
    return <HistorySheet title={member.name} what='members' thing={thing} onClose={() => setHistory(false)} />
  }
  return (
    <Sheet title={member.name} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {saving.problem && <Notice tone='bad'>{saving.problem.text}</Notice>}
        {member.roles.length > 1 && (
          <Field label={words.which}>
            <Choice<Role>
              label={words.which}
              value={role}
              onChange={setRole}
              options={member.roles.map((value) => ({ value, name: text.me.roles[value] }))}
            />
          </Field>
        )}
        <Field label={words.roleIn(nameOf(office))}>
          <Choice<Role | typeof REMOVE>
            label={text.me.role}
            value={wish ?? role}
            onChange={setWish}
            options={[
              ...offered.map((value) => ({ value, name: text.me.roles[value] })),
              { value: REMOVE, name: words.remove },
            ]}
          />
        </Field>
        {effect.error && <Notice tone='bad'>{text.errors.byCode.NETWORK}</Notice>}
        {change && touched && touched.openCases > 0 && (
          <Notice tone='warn'>{words.casesBack(manyShown(touched.openCases))}</Notice>
        )}
        {change && touched && touched.handlersLeft === 0 && <Notice tone='bad'>{words.nobodyLeft}</Notice>}
        {change && touched && touched.openCases === 0 && touched.handlersLeft > 0 && (
          <Notice>{words.nothingTouched}</Notice>
        )}
        {configures && (
          <Button weight='quiet' icon='clock' onPress={() => setHistory(true)}>
            {text.manage.history}
          </Button>
        )}
        {wish === REMOVE && <View className={styles.quiet}>{words.removeText}</View>}
      </View>
    </Sheet>
  )
}
