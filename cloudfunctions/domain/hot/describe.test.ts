import { describe as nameOf } from './describe'
import { HotMemory } from './hotMemory'

const cluster = (titles: readonly string[]) => {
  const memory = new HotMemory()
  titles.forEach((title, at) => {
    memory.add({ id: String(at), user: String(at), title, body: '', at: 0, support: 0, against: 0 })
  })
  expect(memory.clusters.size).toBe(1)
  return [...memory.clusters.values()][0] ?? { terms: [], texts: [] }
}

test('a cluster is named by the place and the words that its messages share', () => {
  const { title, place, words } = nameOf(
    cluster([
      '翠湖花园小区门口路灯不亮',
      '翠湖花园小区路灯不亮三天了',
      '请修翠湖花园小区的路灯',
      '翠湖花园小区里路灯不亮',
    ]),
  )
  expect(title).toContain('翠湖花园小区')
  expect(place).toBe('翠湖花园小区')
  expect(words.join(' ')).toContain('路灯')
})

test('a number is never cut in two, and words of courtesy are no words', () => {
  const { words } = nameOf(cluster(['投诉110kv高压线太近', '投诉110kv高压线辐射', '关于110kv高压线的投诉']))
  expect(words.join(' ')).not.toMatch(/(^| )(10kv|0kv|投诉)/)
})

test('neither the place nor a word begins with how people ask, or ends in the middle', () => {
  const titles = [
    '再次反映花卉路井盖噪音扰民的问题',
    '投诉花卉路井盖噪音扰民，请尽快解决',
    '咨询花卉路井盖噪音扰民一事',
  ]
  const { place, words } = nameOf(cluster(titles))
  expect(place).toBe('花卉路')
  expect(words).toEqual(['井盖噪音扰民'])
})

test('where no place is named together none is told', () => {
  expect(nameOf(cluster(['人才补贴怎么申请', '申请人才补贴不通过', '人才补贴申请多久到账'])).place).toBe('')
})
