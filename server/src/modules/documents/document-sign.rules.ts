/** A document that took a number. */
export interface NumberedDocument {
  readonly number: number
  /** code of its type */
  readonly type: string
  /** of the committee: `ĐU` */
  readonly suffix: string
}

/** The sign of a document as it is printed behind "Số": `05-NQ/ĐU`. */
export function documentSign({ number, type, suffix }: NumberedDocument): string {
  return `${String(number).padStart(2, '0')}-${type}/${suffix}`
}

/**
 * The day of a document as it is printed, days below 10 and the months 1 and 2 in two digits: "ngày 05 tháng 02 năm 2026",
 * "ngày 03 tháng 10 năm 2026".
 *
 * @param day ISO
 */
export function documentDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`
}
