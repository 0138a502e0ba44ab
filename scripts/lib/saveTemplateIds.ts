import { collections } from '../../cloudfunctions/kit/collections'
import { STREET } from '../../config/streets/beiyuan/street'
import { type MessageKind, withoutTemplate } from '../../types/message'
import { withTemplateIds } from './messageTemplates'

/** Writes the template ids of the environment into the street; answers the kinds that have none. */
export async function saveTemplateIds(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<MessageKind[]> {
  const street = await collections.streets.get(STREET._id)
  if (!street?.messages) throw new Error('There is no street yet: npm run street -- setup')
  const messages = withTemplateIds(street.messages, environment)
  await collections.streets.update({ _id: STREET._id }, { messages })
  return withoutTemplate(messages)
}
