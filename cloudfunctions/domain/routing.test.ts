import { NO_MATTER } from '@contract/duty'
import { COMMUNITIES } from '../../config/streets/beiyuan/communities'
import { DUTIES } from '../../config/streets/beiyuan/duties'
import { OFFICES } from '../../config/streets/beiyuan/offices'
import { type RoutingInput, suggestOffice } from './routing'

const tables = {
  duties: DUTIES,
  areas: COMMUNITIES.map(({ _id, names, centre }) => ({
    communityId: _id,
    officeId: `o-${_id.slice(2)}`,
    names,
    centre,
  })),
  blocks: [],
  fallbackOfficeId: 'service-hall',
}
const suggest = (input: Partial<RoutingInput>) => suggestOffice({ title: '', text: '', address: '', ...input }, tables)

test('the duty catalogue speaks first and names the words that decided', () => {
  expect(suggest({ text: '小区路灯坏了三天', communityId: 'c-liuqing' })).toEqual({
    officeId: 'construction',
    voice: 'catalogue',
    matter: '路灯照明',
    words: ['路灯'],
    communityId: 'c-liuqing',
  })
})

test('a matter that a person named decides, whatever words and category speak for; none leaves the place', () => {
  const category = { _id: 'waste', matters: ['垃圾清运'] }
  const named = { text: '垃圾桶旁边的路灯坏了', communityId: 'c-liuqing', category }
  expect(suggest(named).matter).not.toBe('路灯照明')
  expect(suggest({ ...named, matter: '路灯照明' })).toMatchObject({ matter: '路灯照明', words: ['路灯'] })
  expect(suggest({ ...named, matter: NO_MATTER, category: undefined }).voice).toBe('place')
})

test('a matter of the community goes to the community of the place', () => {
  expect(suggest({ text: '邻居半夜吵架', address: '柳青社区 3 栋' })).toMatchObject({
    officeId: 'o-liuqing',
    voice: 'catalogue',
  })
})

test.each([
  ['the community that was chosen', { communityId: 'c-danxi' }, 'o-danxi'],
  ['a name in the address', { address: '春晗路 15 号' }, 'o-chunhan'],
  ['a name in the text', { text: '我住在畈东，想问一件事' }, 'o-jingfa'],
  ['the pin', { point: { lng: 120.0265, lat: 29.3395 } }, 'o-liuqing'],
])('without a matter the place speaks: %s', (_, input, officeId) => {
  expect(suggest(input)).toMatchObject({ officeId, voice: 'place' })
})

test('an everyday word that is also the name of a community means nothing without 社区', () => {
  expect(suggest({ text: '祝大家幸福，建设美好花园' }).voice).toBe('fallback')
})

test('a pin far away says nothing', () => {
  expect(suggest({ point: { lng: 116.4, lat: 39.9 } })).toEqual({
    officeId: 'service-hall',
    voice: 'fallback',
    words: [],
  })
})

test('what stands in the title weighs more than what stands in the text', () => {
  expect(suggest({ title: '垃圾无人清运', text: '旁边还有一个路灯' }).officeId).toBe('sanitation')
})

test('every duty names an office that exists, and every community has one', () => {
  const offices = new Set(OFFICES.map((office) => office._id))
  expect(DUTIES.filter(({ officeId }) => officeId && !offices.has(officeId))).toEqual([])
  expect(tables.areas.filter(({ officeId }) => !offices.has(officeId))).toEqual([])
})
