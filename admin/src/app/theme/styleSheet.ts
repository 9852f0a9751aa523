interface Head {
  style: { textContent: string }[]
}
interface HeadEntry {
  patch(head: () => Head): void
}

const text = (head: Head): string => head.style.map((style) => style.textContent).join('\n')

/**
 * Stands in for a head manager, through which the component library hands over its theme as a style sheet. An adopted
 * style sheet needs no `style-src 'unsafe-inline'` in the page's policy; a style element would.
 */
export const adoptedHead = {
  push(head: () => Head): HeadEntry {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text(head()))
    document.adoptedStyleSheets.push(sheet)
    return { patch: (next) => sheet.replaceSync(text(next())) }
  },
}
