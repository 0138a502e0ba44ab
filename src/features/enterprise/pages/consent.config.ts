export default definePageConfig({
  navigationBarTitleText: '授权给对方看',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
