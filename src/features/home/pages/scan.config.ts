export default definePageConfig({ navigationBarTitleText: '问政北苑', enableShareAppMessage: true })
