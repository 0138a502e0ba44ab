import { LESSONS_NEEDED } from '@contract/routing'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useRoutingSettings } from '@/lib/data/insight'
import { useText } from '@/lib/i18n'
import { AdminOnly } from '../components/AdminOnly'
import { RoutingForm } from '../components/RoutingForm'

/** 自动派单: how right it must be, what that would mean, and what people always do themselves. */
export default function AdminRouting() {
  const words = useText().insight.routing
  const found = useRoutingSettings()
  const settings = found.data
  return (
    <Page title={words.title}>
      <AdminOnly>
        <AsyncView {...asyncOf(found)}>
          {settings && (
            <>
              <Notice icon='school'>
                {settings.confirmed < LESSONS_NEEDED
                  ? words.learning(settings.confirmed, LESSONS_NEEDED)
                  : words.learned(settings.confirmed)}
              </Notice>
              {settings.outcomes < settings.outcomesNeeded && (
                <Notice>{words.measuring(settings.outcomes, settings.outcomesNeeded)}</Notice>
              )}
              <RoutingForm key={settings.version} settings={settings} />
            </>
          )}
        </AsyncView>
      </AdminOnly>
    </Page>
  )
}
