/** What the browser's build must know of the cloud that `npm start` runs. */
export const LOCAL_APP = { TARO_APP_CLOUD_ENV: 'local-dev-1', TARO_APP_CLOUD_LOCAL: '1' }
