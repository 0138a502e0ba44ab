/** 四号, in half points. */
export const BODY_SIZE = 28
export const TABLE_SIZE = 24
export const CAPTION_SIZE = 21
/** Of the text, in millimetres. */
export const WIDTH = 156
export const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' }
/** Of a line, in twentieths of a point. */
export const LINE = 420
