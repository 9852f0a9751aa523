/**
 * The header Content-Disposition of a file to be saved, never shown in place: under its name, and under one of plain letters for
 * those who know no other (RFC 6266).
 */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\w.-]/g, '_')
  // Of what encodeURIComponent leaves, RFC 8187 takes these for more than letters.
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
