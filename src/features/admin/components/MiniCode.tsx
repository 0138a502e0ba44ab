import { Image, View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { aria } from '@/lib/a11y'
import { useMiniCode } from '@/lib/data/codes'
import { useText } from '@/lib/i18n'
import styles from './CodeSheet.module.scss'

/** 小程序码: WeChat's own code, which opens the mini program at once; held long it can be kept or sent on. */
export function MiniCode({ scene, label }: { scene: string; label: string }) {
  const words = useText().scan.codes
  const found = useMiniCode(scene)
  return (
    <AsyncView {...asyncOf(found)}>
      {found.data && (
        <>
          <Image
            className={styles.mini}
            src={found.data.picture}
            mode='aspectFit'
            showMenuByLongpress
            {...aria({ role: 'img', label })}
          />
          <View>{words.scanMe}</View>
          <View>{words.keep}</View>
        </>
      )}
    </AsyncView>
  )
}
