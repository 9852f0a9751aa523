/**
 * A time of day as people type it, `7:30`, `7h30`, `7 giờ`, `19.05`, `0730` or `7`, in 24 hours; undefined when there is no
 * such time.
 *
 * @returns `07:30`
 */
export function parseTypedTime(text: string): string | undefined {
  const match =
    /^(\d{1,2})(\d{2})$/.exec(text.trim()) ??
    /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*(\d{2})?)?$/i.exec(text.trim().normalize('NFC'))
  const [, hours = '', minutes = '00'] = match ?? []
  return match && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined
}
