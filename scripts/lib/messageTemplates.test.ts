import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { MESSAGE_KINDS, templateVariable, withoutTemplate } from '../../types/message'
import { withTemplateIds } from './messageTemplates'

test('template ids come from the environment, and those that are missing are said', () => {
  expect(MESSAGE_KINDS.map(templateVariable)).toEqual(
    expect.arrayContaining(['TEMPLATE_NEED', 'TEMPLATE_REFERRAL', 'TEMPLATE_NEWS', 'TEMPLATE_NEW_ORDER']),
  )
  expect(withoutTemplate(MESSAGES)).toEqual(MESSAGE_KINDS)
  const set = withTemplateIds(MESSAGES, { TEMPLATE_NEED: 'tmpl-need', TEMPLATE_NEWS: ' tmpl-news ', TEMPLATE_RATE: '' })
  expect([set.templates.need.templateId, set.templates.news.templateId]).toEqual(['tmpl-need', 'tmpl-news'])
  expect(set.templates.need.fields).toEqual(MESSAGES.templates.need.fields)
  expect(withoutTemplate(set)).toEqual(MESSAGE_KINDS.filter((kind) => kind !== 'need' && kind !== 'news'))
})
