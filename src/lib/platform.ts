/** Whether this is the build for a browser; the bundler removes the branch that does not apply. */
export const isH5 = process.env.TARO_ENV === 'h5'

/** Whether the page talks to the cloud of the same machine that served it. */
export const isLocalCloud = process.env.TARO_APP_CLOUD_LOCAL === '1'

/** The CloudBase environment this build belongs to. */
export const cloudEnvironment: string = process.env.TARO_APP_CLOUD_ENV ?? 'local-dev-1'
