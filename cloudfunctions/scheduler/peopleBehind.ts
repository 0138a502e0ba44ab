import type { Context } from '../kit/context'

/** Members of an office who are told at most; a larger office has a duty desk. */
const MEMBERS_MOST = 100

/** Finds the accounts behind keys; what was found is remembered for one run. */
export function peopleBehind({ collections }: Context): (keys: readonly string[]) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>()
  const find = async (key: string): Promise<string[]> => {
    const [kind, id = ''] = [key.slice(0, 1), key.slice(2)]
    if (kind === 'a' || kind === 'p') return [id]
    if (kind === 'e') return (await collections.enterprises.get(id))?.members.map(({ accountId }) => accountId) ?? []
    const members = await collections.accounts.find({
      where: { offices: id },
      order: [['_id', 'asc']],
      limit: MEMBERS_MOST,
      fields: ['_id'],
    })
    return members.map(({ _id }) => _id)
  }
  return async (keys) => {
    const found = keys.map((key) => {
      const earlier = known.get(key) ?? find(key)
      known.set(key, earlier)
      return earlier
    })
    return [...new Set((await Promise.all(found)).flat())]
  }
}
