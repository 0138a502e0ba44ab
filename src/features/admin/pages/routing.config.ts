export default definePageConfig({ navigationBarTitleText: '自动派单' })
