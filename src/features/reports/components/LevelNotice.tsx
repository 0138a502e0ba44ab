import type { CategoryView } from '@contract/category'
import { reaches } from '@contract/levels'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import type { Who } from '../forWhom'

interface LevelNoticeProps {
  category: CategoryView | undefined
  who: Who
}

/** Says before anything is written that a category needs its reporter to be better known, and leads to where that is done. */
export function LevelNotice({ category, who }: LevelNoticeProps) {
  const words = useText().people.levelNotice
  const nameOf = useNameOf()
  // An account kept from an earlier version of the app has no level; the server judges it.
  const level = useSession((session) => session.account?.level)
  if (!category || category.needs === 'none' || !level || who === 'agent' || reaches(level, category.needs)) return null
  return (
    <>
      <Notice tone='warn'>{words.text[category.needs](nameOf(category))}</Notice>
      <Button icon='shield' wide onPress={() => open('identity')}>
        {words.action}
      </Button>
    </>
  )
}
