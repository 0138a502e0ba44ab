import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { Personas } from '../components/Personas'
import { useSignIn } from '../useSignIn'

const MOST = 64

/** Signing in by name and password: for invited staff, in a browser. */
export default function SignIn() {
  const text = useText()
  const words = text.account.signIn
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const { enter, problem, working } = useSignIn()
  const submit = () => void enter(username.trim(), password)

  if (!isH5) {
    return (
      <Page title={words.title}>
        <Notice>{words.weapp}</Notice>
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      {/* Written out, so that a release leaves the invented people and their password behind. */}
      {process.env.TARO_APP_CLOUD_LOCAL === '1' && (
        <Personas onChoose={(name, key) => void enter(name, key)} working={working} />
      )}
      <Card>
        <View>{words.intro}</View>
        <Field label={words.username}>
          <TextInput label={words.username} value={username} most={MOST} onChange={setUsername} />
        </Field>
        <Field label={words.password}>
          <TextInput
            label={words.password}
            kind='password'
            value={password}
            most={MOST}
            onChange={setPassword}
            onDone={submit}
          />
        </Field>
        {problem && <Notice tone='bad'>{problem}</Notice>}
        <Button weight='main' wide busy={working} onPress={submit}>
          {working ? words.working : words.submit}
        </Button>
      </Card>
    </Page>
  )
}
