import type { PolicyView } from '@contract/policy'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useEnterpriseViews } from '@/lib/data/enterprises'
import { useWish } from '@/lib/data/policies'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { askToTell } from '@/lib/subscribe'

/** Saying that the enterprise wants a policy, once its licence was sent, and taking that back. */
export function PolicyWish({ policy, enterpriseId }: { policy: PolicyView; enterpriseId: string }) {
  const { policy: text, enterpriseCheck } = useEnterpriseText()
  const words = text.page
  const view = useEnterpriseViews(true).data?.find(({ _id }) => _id === enterpriseId)
  const wishing = useWish(policy._id, enterpriseId)
  const wish = (wants: boolean) => {
    if (wants) void askToTell(['news'])
    void wishing.save({ policyId: policy._id, enterpriseId, wants })
  }
  const { interest } = policy
  const mayWish = view?.state === 'waiting' || view?.state === 'verified'
  if (interest) {
    return (
      <Card>
        <Notice tone='good'>{interest.contactedAt === undefined ? words.wanted : words.contacted}</Notice>
        <Button weight='quiet' busy={wishing.busy} onPress={() => wish(false)}>
          {words.undo}
        </Button>
      </Card>
    )
  }
  if (!policy.open || !view) return null
  return (
    <Card>
      {wishing.problem && <Notice tone='bad'>{wishing.problem.text}</Notice>}
      <View>{mayWish ? words.wantAbout : words.proofFirst}</View>
      {mayWish ? (
        <Button weight='main' icon='star' wide busy={wishing.busy} onPress={() => wish(true)}>
          {words.want}
        </Button>
      ) : (
        <Button icon='camera' wide onPress={() => open('enterpriseProof', { enterprise: enterpriseId })}>
          {enterpriseCheck.proof.title}
        </Button>
      )}
    </Card>
  )
}
