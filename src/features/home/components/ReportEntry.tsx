import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon/Icon'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import styles from './ReportEntry.module.scss'

/** The way to report something. Who has not registered does that first and then comes to the form. */
export function ReportEntry({ small }: { small?: boolean }) {
  const text = useText().home
  // While it is not known who comes, the form itself says who must register first.
  const visitor = useSession((session) => session.account === undefined && session.status !== 'loading')
  const start = () => (visitor ? open('register', { next: 'newReport' }) : open('newReport'))
  return (
    <View className={classes(styles.entry, small && styles.small)} {...press(start, { role: 'button' })}>
      <View className={styles.icon}>
        <Icon name='edit' size={small ? undefined : 'large'} />
      </View>
      <View className={styles.words}>
        <View className={styles.title}>{text.report}</View>
        {!small && <View>{text.reportAbout}</View>}
      </View>
      <Icon name='right' />
    </View>
  )
}
