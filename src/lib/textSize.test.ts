import { textSize } from './textSize'

test.each([
  ['nothing chosen, WeChat as delivered', {}, false, 1],
  ['chosen here', { elder: true }, true, 1],
  ['the largest', { elder: true, largest: true }, true, 1.5],
  ['the largest counts only with elder sizes', { elder: false, largest: true }, false, 1],
  ['WeChat a step larger', { wechatSize: 19, wechatScale: 1.12 }, false, 1.12],
  ['WeChat’s mode for elders', { wechatSize: 23.8, wechatScale: 1.4 }, true, 1.12],
  ['refused here in spite of WeChat’s mode', { elder: false, wechatSize: 23.8, wechatScale: 1.4 }, false, 1.4],
  ['never smaller than delivered', { wechatSize: 15, wechatScale: 0.88 }, false, 1],
  ['never beyond what pages bear', { wechatScale: 3 }, false, 1.5],
] as const)('%s', (_name, wishes, elder, scale) => {
  expect(textSize(wishes)).toEqual({ elder, scale })
})
