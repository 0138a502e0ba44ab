export default definePageConfig({ navigationBarTitleText: '地名' })
