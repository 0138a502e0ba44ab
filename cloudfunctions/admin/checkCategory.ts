import type { CategoryInput } from '@contract/adminCategory'
import type { FieldError } from '@contract/errors'
import type { Language } from '@contract/language'
import type { Street } from '../kit/street'
import { say } from '../kit/texts/say'

const LISTS: readonly string[] = ['singlevaluelist', 'multivaluelist']

/** What a category must keep beyond the form of its fields, each fault at its field; `_id` is its own. */
export function checkCategory(
  category: CategoryInput,
  { _id, street, language }: { _id: string; street: Street; language: Language },
): FieldError[] {
  const faults: FieldError[] = []
  const fault = (field: string, ...words: Parameters<typeof say> extends [unknown, ...infer W] ? W : never): void => {
    faults.push({ field: `category.${field}`, message: say(language, ...words) })
  }
  const others = [...street.categories.values()].filter((other) => other._id !== _id && !other.retired)
  if (others.some(({ name }) => name === category.name)) fault('name', 'categoryNameTaken', { name: category.name })
  for (const [index, matter] of category.matters.entries()) {
    const holder = others.find(({ matters }) => matters.includes(matter))
    if (!street.routing.duties.some((duty) => duty.matter === matter))
      fault(`matters.${index}`, 'unknownMatter', { matter })
    else if (holder) fault(`matters.${index}`, 'matterTaken', { matter, name: holder.name })
  }
  const ids = category.questions.map(({ id }) => id)
  for (const [index, { id, type, options = [] }] of category.questions.entries()) {
    if (ids.indexOf(id) !== index) fault(`questions.${index}.id`, 'questionTwice')
    if (!LISTS.includes(type)) {
      if (options.length > 0) fault(`questions.${index}.options`, 'optionsNone')
      continue
    }
    if (options.length < 2) fault(`questions.${index}.options`, 'optionsTwo')
    for (const key of ['value', 'name'] as const) {
      const all = options.map((option) => option[key])
      const twice = all.findIndex((each, at) => all.indexOf(each) !== at)
      if (twice >= 0) fault(`questions.${index}.options.${twice}.name`, 'optionTwice')
    }
  }
  return faults
}
