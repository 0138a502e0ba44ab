import type { CommitteeSealRow } from '@contract/committeeSeal'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { asFailure, call } from '@/lib/cloud/call'
import { useSealSaving } from '@/lib/data/mediation'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { choosePhotos } from '@/lib/photos/choose'
import { uploadPhoto } from '@/lib/photos/upload'
import { useSealedPhotos } from '@/lib/photos/useSealedPhotos'

import styles from './Dispute.module.scss'

/** One committee with its seal: given, looked at, given anew, taken away. */
export function SealRow({ row }: { row: CommitteeSealRow }) {
  const text = useText()
  const words = text.dispute.archive
  const nameOf = useNameOf()
  const saving = useSealSaving()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { officeId, officeName, officeNameEn, fileId } = row
  const { tiles } = useSealedPhotos(fileId ? [fileId] : [], () => call('mediation.seal', { officeId }))
  const url = tiles[0]?.url
  const name = nameOf({ name: officeName, nameEn: officeNameEn })

  const attempt = async (what: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await what()
    } catch (error) {
      const failure = asFailure(error)
      setProblem(failure.message || text.errors.byCode[failure.code])
    } finally {
      setBusy(false)
    }
  }
  const give = () =>
    attempt(async () => {
      const { photos, unreadable } = await choosePhotos(1, () => undefined)
      if (unreadable.length > 0) setProblem(text.components.photos.unreadable(unreadable))
      const [photo] = photos
      if (photo) await saving.mutateAsync({ officeId, fileId: (await uploadPhoto(photo)).fileId })
    })

  return (
    <View className={styles.sealRow}>
      <View className={styles.top}>
        <View>{name}</View>
        <View className={styles.number}>{fileId ? words.given : words.byHand}</View>
      </View>
      {url && <Image className={styles.sealPicture} src={url} mode='aspectFit' />}
      {problem !== undefined && <Notice tone='bad'>{problem}</Notice>}
      <View className={styles.rowFoot}>
        <Button icon='camera' busy={busy} onPress={() => void give()}>
          {fileId ? words.replace : words.give}
        </Button>
        {fileId && (
          <Button weight='quiet' busy={busy} onPress={() => void attempt(() => saving.mutateAsync({ officeId }))}>
            {words.remove}
          </Button>
        )}
      </View>
    </View>
  )
}
