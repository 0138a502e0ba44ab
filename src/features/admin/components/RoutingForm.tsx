import { PRECISIONS, type PrecisionForecast, type RoutingSettings } from '@contract/routing'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Notice } from '@/components/Notice/Notice'
import { useEdit } from '@/lib/data/admin'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { toast } from '@/lib/toast'
import { EditedBy } from './EditedBy'
import styles from './Manage.module.scss'

const OFF = 'off'
const percentOf = (share: number): number => Math.round(share * 100)

/** The settings of automatic dispatch, each choice with what it would mean. */
export function RoutingForm({ settings }: { settings: RoutingSettings }) {
  const text = useText()
  const words = text.insight.routing
  const nameOf = useNameOf()
  const street = useStreet().data
  const [chosen, setChosen] = useState(settings.precision === null ? OFF : String(settings.precision))
  const [byHand, setByHand] = useState<string[]>(settings.byHand)
  const edit = useEdit('admin.saveRouting')
  const save = async () => {
    const precision = PRECISIONS.find((value) => String(value) === chosen) ?? null
    if (await edit.save({ precision, byHand, version: settings.version })) toast(text.common.saved)
  }
  const meaning = ({ threshold, share, right }: PrecisionForecast): string =>
    threshold === undefined ? words.notYet : words.expected(percentOf(share), percentOf(right))
  return (
    <>
      <Card title={words.precision}>
        <Choice
          label={words.precision}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: OFF, name: words.off, about: words.offAbout },
            ...settings.forecasts.map((forecast) => ({
              value: String(forecast.precision),
              name: words.wish(percentOf(forecast.precision)),
              about: meaning(forecast),
            })),
          ]}
        />
        <View className={styles.quiet}>{words.marked}</View>
      </Card>
      <Card title={words.byHand}>
        <View className={styles.quiet}>{words.never}</View>
        <MultiChoice
          label={words.byHand}
          value={byHand}
          onChange={setByHand}
          options={(street?.categories ?? [])
            .filter(({ retired }) => !retired)
            .map((category) => ({ value: category._id, name: nameOf(category) }))}
        />
      </Card>
      {edit.problem && <Notice tone='bad'>{edit.problem.text}</Notice>}
      <Button weight='main' wide busy={edit.busy} onPress={() => void save()}>
        {text.common.save}
      </Button>
      <EditedBy thing={settings} onHistory={() => open('adminLog')} />
    </>
  )
}
