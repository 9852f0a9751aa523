/** How a document is numbered. */
export interface NumberedDocument {
  /** null: it takes one later */
  readonly number: number | null
  /** code of its type */
  readonly type: string
  /** of the committee: `ĐU` */
  readonly suffix: string
}

/** The sign of a document as it is printed behind "Số": `05-NQ/ĐU`; an open place where its number is to stand. */
export function documentSign({ number, type, suffix }: NumberedDocument): string {
  return `${number === null ? '…' : String(number).padStart(2, '0')}-${type}/${suffix}`
}

/**
 * The day of a document as it is printed, days below 10 and the months 1 and 2 in two digits: "ngày 05 tháng 02 năm 2026",
 * "ngày 03 tháng 10 năm 2026".
 *
 * @param day ISO
 */
export function documentDate(day: string): string {
  return `ngày ${day.slice('YYYY-MM-'.length)} ${documentMonth(day)}`
}

/**
 * A month as documents print it: "tháng 02 năm 2026".
 *
 * @param month `YYYY-MM`; what stands behind it is passed over
 */
export function documentMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `tháng ${Number(number) <= 2 ? number : String(Number(number))} năm ${year}`
}
