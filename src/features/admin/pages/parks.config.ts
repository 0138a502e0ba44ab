export default definePageConfig({ navigationBarTitleText: '园区和走访周期' })
