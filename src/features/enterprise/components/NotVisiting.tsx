import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Notice } from '@/components/Notice/Notice'
import { useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'

/** Says that the office of who looks visits no enterprises, but only once the street is there to tell. */
export function NotVisiting() {
  const words = useEnterpriseText().visit.list
  return (
    <AsyncView {...asyncOf(useStreet())}>
      <Notice>{words.notHere}</Notice>
    </AsyncView>
  )
}
