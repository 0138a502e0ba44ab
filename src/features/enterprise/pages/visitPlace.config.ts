export default definePageConfig({
  navigationBarTitleText: '走访哪家',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
