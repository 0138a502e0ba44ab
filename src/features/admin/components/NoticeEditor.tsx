import { NOTICE_TEXT_MOST, NOTICE_TITLE_MOST, type NoticeEdit } from '@contract/adminKnowledge'
import { NOTICE_LEVELS, type NoticeLevel } from '@contract/knowledge'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choice } from '@/components/Choice/Choice'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { NoticeCard } from '@/components/NoticeCard/NoticeCard'
import { useNow } from '@/lib/clock'
import { useEdit } from '@/lib/data/admin'
import { useNameOf, useStreet } from '@/lib/data/street'
import { isoDay } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { momentIn, typedMoment } from '../moment'
import { BilingualField } from './BilingualField'
import { EditorSheet } from './EditorSheet'
import styles from './Manage.module.scss'
import { MomentField } from './MomentField'
import { useAdminDraft } from './useAdminDraft'

const DAY = 86_400_000
const NOTHING = { zh: '', en: '' }

interface NoticeEditorProps {
  /** Missing for a new one. */
  notice: NoticeEdit | undefined
  onClose(): void
}

/** Writes a notice, shows it as residents will see it, and ends it. */
export function NoticeEditor({ notice, onClose }: NoticeEditorProps) {
  const text = useAdminText()
  const words = text.manage.notices
  const nameOf = useNameOf()
  const now = useNow()
  const communities = useStreet().data?.communities ?? []
  const edit = useEdit('admin.saveNotice')
  const ending = useEdit('admin.endNotice')
  const [wrong, setWrong] = useState<'from' | 'until'>()
  const draft = useAdminDraft('notice', notice, {
    level: notice?.level ?? ('notice' as NoticeLevel),
    title: notice?.title ?? NOTHING,
    text: notice?.text ?? NOTHING,
    from: typedMoment(notice?.from ?? now),
    until: typedMoment(notice?.until ?? now + 7 * DAY),
    communityIds: notice?.communityIds ?? ([] as string[]),
  })
  const { value, set } = draft
  const { version, ...written } = value
  const [from, until] = [momentIn(value.from), momentIn(value.until)]
  const problem = edit.problem ?? ending.problem
  const errors = problem?.fields ?? {}
  const quick = (names: ReadonlyArray<keyof typeof words.quick>) => {
    const moments = {
      now: typedMoment(now),
      tonight: `${isoDay(now)} 24:00`,
      day: typedMoment(now + DAY),
      week: typedMoment(now + 7 * DAY),
      month: typedMoment(now + 30 * DAY),
    }
    return names.map((name) => ({ name: words.quick[name], value: moments[name] }))
  }

  const save = async () => {
    setWrong(from === undefined ? 'from' : until === undefined ? 'until' : undefined)
    if (from === undefined || until === undefined) return
    const input = { ...(notice ? { noticeId: notice._id } : {}), ...written, from, until, version }
    if (!(await edit.save(input))) return
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const end = async () => {
    if (!notice || !(await ending.save({ noticeId: notice._id, version: notice.version }))) return
    draft.discard()
    toast(words.ended)
    onClose()
  }

  return (
    <EditorSheet
      title={notice ? words.change : words.make}
      what='notices'
      thing={notice}
      draft={draft}
      problem={problem}
      busy={edit.busy || ending.busy}
      onSave={() => void save()}
      onClose={onClose}
      effect={words.effect}
      retire={
        notice && notice.until > now
          ? { title: words.endTitle, text: words.endText, action: words.end, run: () => void end() }
          : undefined
      }
    >
      <Field label={words.level}>
        <Choice<NoticeLevel>
          label={words.level}
          options={NOTICE_LEVELS.map((level) => ({
            value: level,
            name: words.levels[level],
            about: words.levelsAbout[level],
          }))}
          value={value.level}
          onChange={(level) => set({ level })}
        />
      </Field>
      <BilingualField
        label={words.name}
        most={NOTICE_TITLE_MOST}
        value={value.title}
        errors={{ zh: errors['title.zh'], en: errors['title.en'] }}
        onChange={(title) => set({ title })}
      />
      <BilingualField
        label={words.text}
        most={NOTICE_TEXT_MOST}
        long
        value={value.text}
        errors={{ zh: errors['text.zh'], en: errors['text.en'] }}
        onChange={(body) => set({ text: body })}
      />
      <MomentField
        label={words.from}
        value={value.from}
        quick={quick(['now'])}
        error={wrong === 'from' ? words.momentWrong : errors.from}
        onChange={(typed) => set({ from: typed })}
      />
      <MomentField
        label={words.until}
        value={value.until}
        quick={quick(['tonight', 'day', 'week', 'month'])}
        error={wrong === 'until' ? words.momentWrong : errors.until}
        onChange={(typed) => set({ until: typed })}
      />
      <Field
        label={words.communities}
        hint={value.communityIds.length === 0 ? words.everybody : undefined}
        error={errors.communityIds}
      >
        <MultiChoice
          label={words.communities}
          options={communities.map((community) => ({ value: community._id, name: nameOf(community) }))}
          value={value.communityIds}
          onChange={(communityIds) => set({ communityIds })}
        />
      </Field>
      {value.title.zh !== '' && (
        <View className={styles.group}>
          <View className={styles.quiet}>{words.preview}</View>
          <NoticeCard notice={{ ...written, from: from ?? now, until: until ?? now }} />
        </View>
      )}
    </EditorSheet>
  )
}
