export default definePageConfig({
  navigationBarTitleText: '调解',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
