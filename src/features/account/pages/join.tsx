import { INVITATION_LENGTH, plainCode, shownCode } from '@contract/members'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useChange } from '@/lib/data/change'
import { useText } from '@/lib/i18n'
import { open, parameter, replace } from '@/lib/routes'
import { canScan, scan, scannedValue } from '@/lib/scan'
import { setAccount, useSession } from '@/lib/session'
import { toast } from '@/lib/toast'

const WRITTEN_MOST = 20

/** 用邀请码加入: joins an office with the code of an invitation, or by the link that holds it. */
export default function Join() {
  const words = useText().people.join
  const registered = useSession((session) => session.account !== undefined)
  const [code, setCode] = useState(() => parameter('code') ?? '')
  const [wrong, setWrong] = useState<string>()
  const joining = useChange('account.acceptInvitation', (account) => {
    setAccount(account)
    toast(words.joined)
    // Who speaks for a bank comes for what enterprises share.
    if (account.contactOf === undefined) open('home')
    else replace('referrals')
  })
  const join = () => {
    const right = plainCode(code).length === INVITATION_LENGTH
    setWrong(right ? undefined : words.wrong)
    if (right) void joining.save({ code })
  }
  const write = (value: string) => {
    setWrong(undefined)
    setCode(value)
  }
  const scanCode = async () => {
    const scanned = await scan()
    if (scanned) write(shownCode(plainCode(scannedValue(scanned, 'code'))))
  }
  const error = wrong ?? joining.problem?.fields.code

  return (
    <Page title={words.title}>
      <View>{words.intro}</View>
      {registered ? (
        <Card>
          {canScan && (
            <Button icon='scan' wide onPress={() => void scanCode()}>
              {words.scan}
            </Button>
          )}
          <Field label={words.code} hint={words.hint} error={error}>
            <TextInput
              label={words.code}
              value={code}
              most={WRITTEN_MOST}
              placeholder='ABCD-2345'
              invalid={error !== undefined}
              onChange={write}
              onDone={join}
            />
          </Field>
          {joining.problem && !joining.problem.fields.code && <Notice tone='bad'>{joining.problem.text}</Notice>}
          <Button weight='main' icon='office' wide busy={joining.busy} onPress={join}>
            {words.action}
          </Button>
        </Card>
      ) : (
        <Card>
          <View>{words.registerFirst}</View>
          <Button weight='main' icon='user' wide onPress={() => open('register', { next: 'join', code })}>
            {words.register}
          </Button>
        </Card>
      )}
    </Page>
  )
}
