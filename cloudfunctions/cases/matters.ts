import { cityCodes } from '../domain/matterOf'
import type { Handler } from '../kit/serve'

/** The matters of the duty catalogue that are in use, for who corrects which one a case is of. */
export const matters: Handler<'cases.matters'> = async (context) => {
  const { routing } = await context.street()
  return routing.duties.map(({ matter, officeId, words, codes }) => ({
    matter,
    officeId,
    words,
    codes: cityCodes(codes),
  }))
}
