import { PERSON_NAME_MOST } from '@contract/account'
import { shownCode } from '@contract/members'
import type { InvitedContact, PartnerContact } from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { QrCode } from '@/components/QrCode/QrCode'
import { Sheet } from '@/components/Sheet/Sheet'
import { copyText } from '@/lib/clipboard'
import { useChange } from '@/lib/data/change'
import { useProducts } from '@/lib/data/products'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain } from '@/lib/query'
import { linkTo } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Need.module.scss'

interface ContactInviteProps {
  /** Somebody who has not come yet and gets another code. */
  again?: PartnerContact
  onClose(): void
}

const PHONE_MOST = 20

/** Enters a contact of an institution of the register; the code is shown once, to be passed on. */
export function ContactInvite({ again, onClose }: ContactInviteProps) {
  const words = useEnterpriseText().referral.contacts
  const products = useProducts(true)
  const [provider, setProvider] = useState(again?.provider)
  const [name, setName] = useState(again?.name ?? '')
  const [phone, setPhone] = useState('')
  const [made, setMade] = useState<InvitedContact>()
  const inviting = useChange('cases.inviteContact', (invited) => {
    setMade(invited)
    void askAgain(['contacts'])
  })
  if (made) return <Invitation made={made} onClose={onClose} />
  const providers = [...new Set((products.data ?? []).map((product) => product.provider))]
  const errors = inviting.problem?.fields ?? {}
  const foot = (
    <Button
      weight='main'
      wide
      busy={inviting.busy}
      onPress={() =>
        void inviting.save({ provider: provider ?? '', name, phone, ...(again ? { contactId: again._id } : {}) })
      }
    >
      {words.send}
    </Button>
  )
  return (
    <Sheet title={again ? words.again : words.invite} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {inviting.problem && Object.keys(errors).length === 0 && <Notice tone='bad'>{inviting.problem.text}</Notice>}
        <Field label={words.provider} hint={words.providerHint} error={errors.provider}>
          <Choice<string>
            label={words.provider}
            value={provider}
            invalid={errors.provider !== undefined}
            onChange={setProvider}
            options={providers.map((value) => ({ value, name: value }))}
          />
        </Field>
        <Field label={words.name} error={errors.name}>
          <TextInput
            label={words.name}
            value={name}
            most={PERSON_NAME_MOST}
            invalid={errors.name !== undefined}
            onChange={setName}
          />
        </Field>
        <Field label={words.phone} hint={words.phoneHint} error={errors.phone}>
          <TextInput
            label={words.phone}
            value={phone}
            most={PHONE_MOST}
            invalid={errors.phone !== undefined}
            onChange={setPhone}
          />
        </Field>
      </View>
    </Sheet>
  )
}

function Invitation({ made, onClose }: { made: InvitedContact; onClose(): void }) {
  const words = useEnterpriseText().referral.contacts
  const language = useSettings((settings) => settings.language)
  const link = linkTo('join', { code: made.code })
  const letter = words.letter({
    provider: made.provider,
    code: shownCode(made.code),
    until: formatTime(made.until, 'full', language),
    link,
  })
  const foot = (
    <Button weight='main' icon='copy' wide onPress={() => copyText(letter, words.copied)}>
      {words.copy}
    </Button>
  )
  return (
    <Sheet title={words.made} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        <View className={styles.code}>{shownCode(made.code)}</View>
        <QrCode text={link || made.code} label={words.qrCode} about={words.qrCodeAbout} />
        <View>{letter}</View>
        <Notice tone='warn'>{words.once}</Notice>
      </View>
    </Sheet>
  )
}
