import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { StreetDoc } from '../kit/streetDocuments'
import { editedOf } from './knowledgeEdits'

type Table = StreetDoc['dangers']

/** Writes the words that tell of danger to life; the stop before sending and the mark at the desk follow them. */
export const saveDangers: Handler<'admin.saveDangers'> = async (context, { table, version }) => {
  const ids = table.dangers.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (twice >= 0) throw new Refusal('INVALID_INPUT', 'questionTwice', { field: `table.dangers.${twice}.id` })
  const saved = await configure(context, {
    what: 'streets',
    id: (await context.street()).doc._id,
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'notAllowed')
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, dangers: table }
    },
    logged: (before, after) => [changed(before?.dangers, after.dangers), changed(after.dangers, before?.dangers)],
  })
  return { table: saved.dangers, ...editedOf(saved) }
}

/** What of a table is otherwise in the other one: a log that repeats three hundred words is read by nobody. */
function changed(table: Table | undefined, other: Table | undefined): Record<string, unknown> {
  if (!table) return {}
  const { dangers, ...lists } = table
  const inOther = (danger: Table['dangers'][number]): boolean =>
    (other?.dangers ?? []).some((each) => JSON.stringify(each) === JSON.stringify(danger))
  const differs = (name: keyof typeof lists): boolean => JSON.stringify(lists[name]) !== JSON.stringify(other?.[name])
  const names = (Object.keys(lists) as Array<keyof typeof lists>).filter(differs)
  return {
    dangers: dangers.filter((danger) => !inOther(danger)),
    ...Object.fromEntries(names.map((name) => [name, lists[name]])),
  }
}
