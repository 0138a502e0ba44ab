import { CODE_CATALOGUES } from '@contract/matterCode'
import type { Handler } from '../kit/serve'

const SHOWN_MOST = 30
/** A catalogue has some hundreds of codes. */
const CATALOGUE_MOST = 1000

/** Codes by a part of what they are called, or by their ids. */
export const findCodes: Handler<'admin.findCodes'> = async (context, { words = '', ids }) => {
  const street = (await context.street()).doc._id
  const catalogues = await Promise.all(
    CODE_CATALOGUES.map((catalogue) =>
      context.collections.matterCodes.find({
        where: { street, catalogue },
        order: [['_id', 'asc']],
        limit: CATALOGUE_MOST,
      }),
    ),
  )
  const all = catalogues.flat().map(({ catalogue, code, group, name }) => ({
    id: `${catalogue}:${code}`,
    code,
    group,
    name,
  }))
  const asked = words.toLowerCase()
  const rows = ids
    ? all.filter(({ id }) => ids.includes(id))
    : all.filter((row) => asked !== '' && `${row.code} ${row.group} ${row.name}`.toLowerCase().includes(asked))
  return { rows: ids ? rows : rows.slice(0, SHOWN_MOST), known: all.length }
}
