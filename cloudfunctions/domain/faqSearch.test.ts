import { FAQS } from '../../config/streets/beiyuan/faqs'
import { searchFaqs } from './faqSearch'

const faqs = FAQS.map((faq, index) => ({ ...faq, words: faq.words.split(' '), helped: index }))
const found = (query: string): string[] => searchFaqs(faqs, query, 3).map(({ id }) => id)

/** What people write, and the question whose answer they need. */
const ASKED: ReadonlyArray<[query: string, id: string]> = [
  ['居住证去哪里办', 'residence-permit'],
  ['老板两个月没发工资了', 'unpaid-wages'],
  ['社保卡怎么查缴费记录', 'social-insurance'],
  ['我家孩子今年要上小学，需要准备什么材料', 'school-enrolment'],
  ['半夜工地还在打桩，吵得睡不着', 'noise-at-night'],
  ['家里停电了', 'power-water-outage'],
  ['旧家具怎么扔，有人清运吗', 'waste-sorting'],
  ['健身房关门了，预付卡的钱能退吗', 'refund'],
  ['我是个体户，想贷款周转', 'financing'],
  ['where do I sort my waste', 'waste-sorting'],
  ['my employer has not paid wages', 'unpaid-wages'],
]

test.each(ASKED)('"%s" is answered by %s', (query, id) => {
  expect(found(query)[0]).toBe(id)
})

test.each(['你好', 'ok', '门口的人行道塌陷了一大块，晚上看不清，老人容易摔倒'])(
  '"%s" is not answered by a question that has nothing to do with it',
  (query) => {
    expect(found(query)).toEqual([])
  },
)

test('without words the questions that helped most come first', () => {
  expect(found('')).toEqual(
    [...FAQS]
      .reverse()
      .slice(0, 3)
      .map(({ id }) => id),
  )
})

test('a long report still finds the one thing it is about', () => {
  const long = `${'我住在这里很多年了，一直觉得街道的工作做得不错。'.repeat(6)}现在老板拖欠工资三个月，讨薪没有结果。`
  expect(found(long)[0]).toBe('unpaid-wages')
})
