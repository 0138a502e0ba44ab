declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
declare module '*.scss'
declare module '*.css'
declare module '*.png' {
  const path: string
  export default path
}
