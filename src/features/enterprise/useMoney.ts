import { type Cents, writeYuan, writeYuanEnglish } from '@contract/money'
import { useSettings } from '@/lib/settings'

/** Writes an amount in the person's language. */
export function useMoney(): (cents: Cents) => string {
  const language = useSettings((settings) => settings.language)
  return language === 'zh' ? writeYuan : writeYuanEnglish
}
