export default definePageConfig({ navigationBarTitleText: '上传执照' })
