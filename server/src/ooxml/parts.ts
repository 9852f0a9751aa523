/** What files of office programs (ECMA-376) have in common, whatever is in them. */

/** What every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Relations within a document, and the beginning of their types. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const PACKAGE_TYPES = 'application/vnd.openxmlformats-package'

/** `[Content_Types].xml`. @param types of the parts by their paths, which begin with a slash */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const parts = Object.entries(types).map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`,
  )
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${PACKAGE_TYPES}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

/**
 * A part of relations, `rId1`, `rId2` … in their order.
 *
 * @param targets type, and path from the folder of the part whose relations they are
 */
export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`
}

/** Text within XML. What XML cannot hold at all (control characters) is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
