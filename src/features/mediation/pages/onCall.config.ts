export default definePageConfig({
  navigationBarTitleText: '值班接单',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
