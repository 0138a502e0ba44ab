export default definePageConfig({
  navigationBarTitleText: '调解数据',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
