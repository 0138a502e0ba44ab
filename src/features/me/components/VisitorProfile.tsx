import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'

/** What a visitor sees instead of a profile; staff find their way in from here, in a browser. */
export function VisitorProfile() {
  const text = useText().me.visitor
  return (
    <Card title={text.name}>
      <View>{text.text}</View>
      <Button weight='main' icon='user' wide onPress={() => open('register')}>
        {text.action}
      </Button>
      {isH5 && (
        <Button icon='office' wide onPress={() => open('signIn')}>
          {text.signIn}
        </Button>
      )}
    </Card>
  )
}
