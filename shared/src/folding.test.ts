import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldVietnamese, normalizeName, sortName } from './folding.ts'

const word = fc.stringMatching(/^[A-ZĐ][aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ]{0,6}$/u)
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

describe('foldVietnamese', () => {
  it.each([
    ['Đặng Thùy Trâm', 'dang thuy tram'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['Uỷ ban', 'uy ban'],
    ['Ủy ban', 'uy ban'],
    ['Chi bộ Văn hóa, Thể thao và Truyền thông', 'chi bo van hoa, the thao va truyen thong'],
    ['ĐẢNG BỘ HUYỆN LỘC BÌNH', 'dang bo huyen loc binh'],
    ['Nguyễn Ngọc Ưởng', 'nguyen ngoc uong'],
    ['  Nông \u00a0 Thị\tBảo\n', 'nong thi bao'],
    ['Kinh tế \u2013 Hạ tầng', 'kinh te \u2013 ha tang'],
    ['Ho\u200bàng', 'hoang'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded)
    expect(foldVietnamese(text.normalize('NFD'))).toBe(folded)
  })

  it('folds every Vietnamese vowel with every tone', () => {
    const vowels = 'aăâeêioôơuưy'
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
    expect(letters).toHaveLength(72)
    expect(letters.every((letter) => [...letter].length === 1)).toBe(true)
    expect(new Set(letters.map(foldVietnamese))).toEqual(new Set('aeiouy'))
    expect(new Set(letters.map((letter) => foldVietnamese(letter.toUpperCase())))).toEqual(new Set('aeiouy'))
  })

  it('is the same for all forms and cases of a name', () => {
    fc.assert(
      fc.property(name, (text) => {
        const folded = foldVietnamese(text)
        expect(folded).toMatch(/^[a-z]+( [a-z]+)*$/)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
          expect(foldVietnamese(text.normalize(form).toUpperCase())).toBe(folded)
        expect(foldVietnamese(`  ${text.replaceAll(' ', ' \t ')} `)).toBe(folded)
      }),
    )
  })

  it('is the same with and without a character that nobody sees, which only the general way of folding knows', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...' ~[\\]^_`aZzĐđẾếỹỴăÂ0-9/', String.fromCharCode(127)),
    })
    fc.assert(
      fc.property(fc.oneof(plain, name, fc.string({ unit: 'binary' })), (text) => {
        expect(foldVietnamese(`${text}\u200b`)).toBe(foldVietnamese(text))
      }),
    )
  })

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldVietnamese(text)
        expect(foldVietnamese(folded)).toBe(folded)
        expect(folded).toBe(folded.normalize('NFC'))
      }),
    )
  })
})

describe('normalizeName', () => {
  it.each([
    ['NGUYỄN  THỊ HOÀ', 'Nguyễn Thị Hoà'],
    ['hứa đình ước', 'Hứa Đình Ước'],
    ['ĐINH', 'Đinh'],
    [' Lương Văn  Uỷ', 'Lương Văn Uỷ'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['TÔN NỮ-HOÀNG', 'Tôn Nữ-Hoàng'],
    ['Nguye\u0302\u0303n Va\u0306n An', 'Nguyễn Văn An'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(normalizeName(text)).toBe(expected)
  })

  it('keeps what the folding sees and is stable', () => {
    fc.assert(
      fc.property(name, (text) => {
        const normal = normalizeName(text)
        expect(foldVietnamese(normal)).toBe(foldVietnamese(text))
        expect(normalizeName(normal)).toBe(normal)
        expect(normalizeName(text.normalize('NFD'))).toBe(normal)
      }),
    )
  })
})

describe('sortName', () => {
  it.each([
    ['Nguyễn Văn An', 'An Nguyễn Văn'],
    ['Hoàng Thị  Ánh Dương', 'Dương Hoàng Thị Ánh'],
    ['NÔNG VĂN ĐẠT', 'Đạt Nông Văn'],
    ['Lý A', 'A Lý'],
    ['Bảo', 'Bảo'],
  ])('of %j is %j', (text, expected) => {
    expect(sortName(text)).toBe(expected)
  })

  it('moves the last word to the front and loses none', () => {
    fc.assert(
      fc.property(name, (text) => {
        const words = normalizeName(text).split(' ')
        expect(sortName(text).split(' ')).toEqual([...words.slice(-1), ...words.slice(0, -1)])
      }),
    )
  })

  it('lists by given name in Vietnamese order', () => {
    const { compare } = new Intl.Collator('vi')
    const names = ['Vi Văn Ước', 'Hoàng Thị Đào', 'Chu Thị An', 'Nông Văn Dũng', 'Bế Văn An', 'Lý Thị Ánh']
    expect([...names].sort((a, b) => compare(sortName(a), sortName(b)))).toEqual([
      'Bế Văn An',
      'Chu Thị An',
      'Lý Thị Ánh',
      'Nông Văn Dũng',
      'Hoàng Thị Đào',
      'Vi Văn Ước',
    ])
  })
})
