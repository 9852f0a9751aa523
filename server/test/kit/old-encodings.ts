import type { Encoding } from '../../src/modules/spreadsheets/index.ts'

/** Writes text in encodings that Node only reads. The tables are written down a second time here, in the order of a primer. */

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
const TCVN3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ'
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
}
const VNI = (
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò ' +
  'oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î'
).split(' ')

const tcvn3 = new Map([...LETTERS].map((letter, i) => [letter, TCVN3[i] ?? '']))
const vni = new Map([...LETTERS].map((letter, i) => [letter, VNI[i] ?? '']))
const windows1258 = new Map(
  [...new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
    (letter, i) => [letter, String.fromCharCode(i)],
  ),
)

const byLetter: Readonly<Record<'windows-1258' | 'tcvn3' | 'vni', (letter: string) => string>> = {
  // What the encoding has no letter for is a letter and a mark behind it.
  'windows-1258': (letter) => windows1258.get(letter) ?? apart(letter),
  tcvn3: (letter) => tcvn3.get(letter) ?? TCVN3_CAPITALS[letter] ?? tcvn3.get(letter.toLowerCase()) ?? letter,
  vni: (letter) => vni.get(letter) ?? vni.get(letter.toLowerCase())?.toUpperCase() ?? letter,
}

function apart(letter: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? ''
  const base = letter.normalize('NFD').replace(tone, '').normalize('NFC')
  return (windows1258.get(base) ?? '') + (windows1258.get(tone) ?? '')
}

/** The bytes of a text. TCVN3 has no capitals with tones: they come out as small letters, as its fonts have them. */
export function encode(text: string, encoding: Encoding, hasMark = true): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(hasMark ? `\uFEFF${text}` : text)
    case 'utf-16le':
      return Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le').swap16()
    default:
      return Buffer.from([...text.normalize('NFC')].map(byLetter[encoding]).join(''), 'latin1')
  }
}
