import type { CategoryView } from '@contract/category'
import { suggestCategory } from '@/components/CategoryPicker/suggestCategory'
import { CATEGORIES } from '../../config/streets/beiyuan/categories'
import { DUTIES } from '../../config/streets/beiyuan/duties'

const categories: CategoryView[] = CATEGORIES.map((category, order) => ({
  ...category,
  order,
  words: [
    ...category.matters.flatMap((matter) => DUTIES.find((duty) => duty.matter === matter)?.words ?? []),
    ...category.words,
  ],
}))

test.each([
  ['春晗路的路灯坏了三天', 'roads', '路灯'],
  ['夜里工地施工噪声很大', 'noise', '施工噪声'],
  ['小区门口夜里施工，吵得睡不着', 'noise', '吵得'],
  ['老板拖欠工资两个月', 'labour', '拖欠'],
  ['健身房预付卡不退款', 'consumer', '预付卡'],
  ['垃圾桶满了没人清运', 'waste', '垃圾桶'],
  ['小区物业不管，电梯三天两头坏', 'housing', '物业'],
  ['楼上邻居天天往下倒水', 'neighbours', '邻居'],
  ['河道里有人偷排污水', 'pollution', '偷排'],
  ['The street lamps near my shop are broken', 'roads', 'street lamp'],
  ['My employer has not paid my wages', 'labour', 'employer'],
])('"%s" speaks for %s, because of “%s”', (text, categoryId, word) => {
  const guess = suggestCategory(text, categories)
  expect(guess?.categoryId).toBe(categoryId)
  expect(guess?.words).toContain(word)
})

test('a text without any of the words speaks for none', () => {
  expect(suggestCategory('我想问一件事', categories)).toBeUndefined()
  expect(suggestCategory('', categories)).toBeUndefined()
})
