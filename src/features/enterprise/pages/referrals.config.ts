export default definePageConfig({
  navigationBarTitleText: '推荐给我的企业',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
