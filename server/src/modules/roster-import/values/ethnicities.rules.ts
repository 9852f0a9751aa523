import { foldVietnamese } from '@chibo/shared'

/**
 * The 54 ethnic groups of Vietnam as the list of 1979 spells them (Decision 121-TCTK/PPCĐ), with other names and
 * spellings that rosters have.
 */
const GROUPS = `
Kinh: Việt, Kinh (Việt)
Tày: Thổ Tày, Tay
Thái: Thái Trắng, Thái Đen, Tày Thái
Hoa: Hán, Hoa (Hán), Trung Hoa
Khơ-me: Khmer, Khơ me, Khơme, Khme, Khmer Krom
Mường: Mol, Mual
Nùng
HMông: H'Mông, H’Mông, Hmông, Mông, Mèo, H Mông, Hmong, H-Mông
Dao: Mán, Dao Đỏ, Dao Tiền
Gia-rai: Gia Rai, Jrai, Giarai, Ja-rai, J'rai
Ngái
Ê-đê: Ê đê, Êđê, Rhade, Ede
Ba-na: Ba Na, Bana, Bahnar
Xơ-đăng: Xơ Đăng, Xơđăng, Xê Đăng, Sedang
Sán Chay: Cao Lan, Sán Chỉ, Cao Lan - Sán Chỉ, San Chay
Cơ-ho: Cơ Ho, K'Ho, Kơ Ho, Koho, Cơho
Chăm: Chàm, Cham
Sán Dìu: San Diu
Hrê: H'Rê, H’Rê, Hre
Mnông: M'Nông, M’Nông, Mơ Nông
Ra-glai: Ra Glai, Raglai, Raglay
Xtiêng: X'Tiêng, Stiêng, S'Tiêng
Bru-Vân Kiều: Vân Kiều, Bru - Vân Kiều, Bru Vân Kiều, Bru
Thổ: Tho
Giáy: Nhắng, Giấy
Cơ-tu: Cơ Tu, Cơtu, Katu, K'Tu
Gié-Triêng: Gié Triêng, Giẻ Triêng, Gié - Triêng
Mạ: Châu Mạ
Khơ-mú: Khơ Mú, Khơmú, Khmu
Co: Cor, Kor
Ta-ôi: Tà Ôi, Ta Ôi, Tà-ôi, Pa Cô, Pa Kô
Chơ-ro: Chơ Ro, Châu Ro, Chơro
Kháng
Xinh-mun: Xinh Mun, Xinhmun
Hà Nhì: Ha Nhi
Chu-ru: Chu Ru, Churu
Lào: Lào Bốc
La Chí: La Chi
La Ha
Phù Lá: Phu La
La Hủ: La Hu
Lự: Lừ
Lô Lô
Chứt
Mảng
Pà Thẻn: Pà Hưng
Co Lao: Cờ Lao, Cơ Lao
Cống
Bố Y
Si La
Pu Péo: Pu Peo
Brâu: B'râu
Ơ-đu: Ơ Đu, Ơđu
Rơ-măm: Rơ Măm, Rơmăm`

/** Groups that fold alike are told apart by their marks alone, and never guessed without them. */
const AMBIGUOUS = Symbol('ambiguous')

/** Every spelling of each group, folded. */
export const ETHNIC_SPELLINGS: [group: string, spelling: string][] = []
const EXACT = new Map<string, string>()
const FOLDED = new Map<string, string | typeof AMBIGUOUS>()

for (const line of GROUPS.trim().split('\n')) {
  const [name = '', others = ''] = line.split(': ')
  for (const spelling of [name, ...others.split(', ')].filter((text) => text !== '')) {
    EXACT.set(spelling.toLowerCase(), name)
    ETHNIC_SPELLINGS.push([name, foldVietnamese(spelling)])
    const key = keyOf(spelling)
    const there = FOLDED.get(key)
    FOLDED.set(key, there === undefined || there === name ? name : AMBIGUOUS)
  }
}

function keyOf(text: string): string {
  return foldVietnamese(text).replace(/[^a-z]/g, '')
}

/** The names of the groups, as they are stored. */
export const ETHNIC_GROUPS: readonly string[] = [...new Set(EXACT.values())]

/** The group that a text names; undefined for none, or where it could be one or another. */
export function ethnicGroup(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:dân tộc|người|dt)\s+/u, '')
  const found = EXACT.get(name) ?? FOLDED.get(keyOf(name))
  return typeof found === 'string' ? found : undefined
}
