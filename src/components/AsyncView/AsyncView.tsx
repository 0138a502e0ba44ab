import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/a11y'
import { asFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './AsyncView.module.scss'

interface AsyncViewProps {
  /** Nothing has come yet. */
  loading: boolean
  /** Why nothing came; shown only while there is nothing to show. */
  error?: unknown
  onRetry(): void
  /** There is an answer and it holds nothing. */
  empty?: boolean
  emptyText?: string
  emptyIcon?: IconName
  /** A button below the words of an empty view. */
  emptyAction?: ReactNode
  children: ReactNode
}

/** What a query tells of itself: an error counts only while there is nothing to show. */
export const asyncOf = (found: {
  isPending: boolean
  data: unknown
  error: unknown
  refetch(): Promise<unknown>
}): Pick<AsyncViewProps, 'loading' | 'error' | 'onRetry'> => ({
  loading: found.isPending,
  error: found.data ? undefined : found.error,
  onRetry: () => void found.refetch(),
})

/** The four faces of whatever comes from the cloud: on its way, failed, empty, there. */
export function AsyncView(props: AsyncViewProps) {
  const { loading, error, onRetry, empty, emptyText, emptyIcon = 'empty', emptyAction, children } = props
  const text = useText()
  if (loading) {
    return (
      <View className={styles.skeleton} {...aria({ role: 'status', label: text.common.loading })}>
        <View className={styles.block} />
        <View className={styles.block} />
        <View className={styles.block} />
      </View>
    )
  }
  if (error) {
    const failure = asFailure(error)
    return (
      <View className={styles.face} {...aria({ role: 'alert' })}>
        <Icon name='alert' size='large' />
        <View className={styles.title}>{text.errors.loadFailed}</View>
        <View>{failure.message || text.errors.byCode[failure.code]}</View>
        <Button icon='refresh' onPress={onRetry}>
          {text.common.retry}
        </Button>
      </View>
    )
  }
  if (empty) {
    return (
      <View className={styles.face} {...aria({ role: 'status' })}>
        <Icon name={emptyIcon} size='large' />
        <View>{emptyText}</View>
        {emptyAction}
      </View>
    )
  }
  return <>{children}</>
}
