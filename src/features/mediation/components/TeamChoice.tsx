import type { OfficeView } from '@contract/street'
import { Choice } from '@/components/Choice/Choice'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'

interface TeamChoiceProps {
  teams: readonly OfficeView[]
  /** All of them together can be chosen. */
  all?: boolean
  value: string | undefined
  onChange(officeId: string | undefined): void
}

const ALL = ''

/** One of the teams that one sees; nothing where there is only one. */
export function TeamChoice({ teams, all, value, onChange }: TeamChoiceProps) {
  const words = useText().mediators
  const nameOf = useNameOf()
  if (teams.length < 2) return null
  return (
    <Choice<string>
      label={words.team}
      options={[
        ...(all ? [{ value: ALL, name: words.allTeams }] : []),
        ...teams.map((team) => ({ value: team._id, name: nameOf(team) })),
      ]}
      value={value ?? ALL}
      onChange={(chosen) => onChange(chosen === ALL ? undefined : chosen)}
    />
  )
}
