export default definePageConfig({
  navigationBarTitleText: '我的企业',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
