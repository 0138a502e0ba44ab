import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useMediations } from '@/lib/session'

/** The way to have a dispute settled; for mediators also to the disputes that they settle. */
export function MediationEntry() {
  const words = useText().dispute
  const mediates = useMediations().length > 0
  return (
    <Card plain>
      {mediates && (
        <>
          <ListRow icon='list' title={words.desk.title} onPress={() => open('mediationDesk')} />
          <ListRow icon='bell' title={words.desk.onCall} onPress={() => open('onCall')} />
          <ListRow icon='report' title={words.desk.figures} onPress={() => open('mediationFigures')} />
        </>
      )}
      <ListRow icon='neighbours' title={words.entry} about={words.entryAbout} onPress={() => open('mediations')} />
    </Card>
  )
}
