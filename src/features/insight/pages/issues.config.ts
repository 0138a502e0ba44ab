export default definePageConfig({ navigationBarTitleText: '热点问题' })
