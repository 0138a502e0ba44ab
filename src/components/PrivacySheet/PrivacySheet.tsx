import { Button as NativeButton } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { AGREE_BUTTON, answerPrivacy, openPrivacyGuide, usePrivacyQuestion } from '@/lib/privacy'
import { open } from '@/lib/routes'
import { Button } from '../Button/Button'
import { Sheet } from '../Sheet/Sheet'
import styles from './PrivacySheet.module.scss'

/** Asks for WeChat's privacy consent before photos, places or a phone number are used. */
export function PrivacySheet() {
  const text = useText().components.privacySheet
  const asked = usePrivacyQuestion((question) => question.open)
  if (!asked) return null
  const foot = (
    <>
      <NativeButton
        id={AGREE_BUTTON}
        className={styles.agree}
        openType='agreePrivacyAuthorization'
        onAgreePrivacyAuthorization={() => answerPrivacy(true)}
        {...aria({ role: 'button' })}
      >
        {text.agree}
      </NativeButton>
      <Button weight='quiet' wide onPress={() => answerPrivacy(false)}>
        {text.refuse}
      </Button>
    </>
  )
  return (
    <Sheet title={text.title} onClose={() => answerPrivacy(false)} foot={foot}>
      {text.text}
      <Button weight='quiet' icon='shield' onPress={() => openPrivacyGuide(() => open('privacy'))}>
        {text.read}
      </Button>
    </Sheet>
  )
}
