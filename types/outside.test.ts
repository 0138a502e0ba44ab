import { COMMUNITIES } from '../config/streets/beiyuan/communities'
import { STREET } from '../config/streets/beiyuan/street'
import { outsideOf } from './outside'

const street = { ...STREET, communities: COMMUNITIES }
const inFutian = { by: 'address', elsewhere: { name: '福田街道', nameEn: 'Futian Sub-district' } }

test.each([
  ['another street by its name', '福田街道国际商贸城二区', inFutian],
  ['another street by its short name', '义乌福田三小区 5 栋', inFutian],
  ['a town', '佛堂镇老街', { by: 'address', elsewhere: { name: '佛堂镇', nameEn: 'Fotang Town' } }],
  ['a road that bears the name of another street', '江东路 12 号', undefined],
  ['a road in a direction', '稠江北路与丹溪路口', undefined],
  ['a community of this street beside another street', '柳青社区，靠近城西', undefined],
  ['this street by its name', '北苑街道与稠城交界处', undefined],
  ['nothing', '', undefined],
])('an address with %s', (_, address, expected) => {
  expect(outsideOf({ address }, street)).toEqual(expected)
})

test.each([
  ['in the middle', { lng: 120.0465, lat: 29.3345 }, undefined],
  ['some metres beyond the line, which is drawn plausibly only', { lng: 120.0795, lat: 29.3365 }, undefined],
  ['far out', { lng: 120.11, lat: 29.3365 }, { by: 'pin', metres: 3200 }],
])('a pin %s', (_, point, expected) => {
  expect(outsideOf({ address: '', point }, street)).toEqual(expected)
})

test('a pin within the street is believed more than words', () => {
  expect(outsideOf({ address: '福田街道', point: STREET.centre }, street)).toBeUndefined()
})

test('a pin outside takes the name of the other street from the address', () => {
  const outside = outsideOf({ address: '福田街道', point: { lng: 120.11, lat: 29.3365 } }, street)
  expect(outside).toMatchObject({ by: 'pin', elsewhere: { name: '福田街道' } })
})
