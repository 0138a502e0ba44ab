import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** Invites a visitor to register. */
export function RegisterPrompt() {
  const text = useText().home.visitor
  return (
    <Card title={text.title}>
      <View>{text.text}</View>
      <Button wide icon='user' onPress={() => open('register')}>
        {text.action}
      </Button>
    </Card>
  )
}
