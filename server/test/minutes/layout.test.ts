import { minutesLayout, PAPER_STYLES, TEXT_WIDTH, type MinutesBody } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { INVENTED, linesOf, paragraphsOf, withFacts } from './invented.ts'

/** What a paper says from the line that begins with some words on. */
function from(body: MinutesBody, beginning: string, count = 1): string[] {
  const lines = linesOf(minutesLayout(body))
  const at = lines.findIndex((line) => line.startsWith(beginning))
  return at < 0 ? [] : lines.slice(at, at + count)
}

const signed = (sign: Partial<MinutesBody['sign']>): MinutesBody => ({
  ...INVENTED,
  sign: { ...INVENTED.sign, ...sign },
})

test('who spoke about no item stands below those who did', () => {
  const speakers = [{ name: 'Mã Văn Bưởi', office: null, minutes: 2, opinion: 'Cảm ơn chi bộ.' }]
  const spoke = 'Đồng chí Mã Văn Bưởi phát biểu 2 phút: Cảm ơn chi bộ.'
  expect(from(withFacts({ speakers }), '1.1. Phân công', 3)).toEqual(['1.1. Phân công', 'Ý kiến khác', spoke])
  expect(from(withFacts({ speakers, items: [] }), 'III.', 2)).toEqual(['III. NỘI DUNG', spoke])
})

test('tasks that came back stand before votes, those that were given behind them; without any there is no word of them', () => {
  const owner = { name: 'Nông Văn Lê', office: 'Chi ủy viên', isUnit: false }
  const cell = { name: 'Chi bộ thôn Đồi Chè', office: null, isUnit: true }
  const came = {
    kind: 'REVIEWED' as const,
    dueOn: '2026-02-04',
    state: 'IN_PROGRESS' as const,
    toDueOn: null,
  }
  const told = withFacts({
    tasks: [
      { ...came, title: 'Làm đường', owner, verdict: 'DONE', result: '12 hộ hiến đất.', cause: null },
      {
        ...came,
        title: 'Thu gom rác',
        owner: cell,
        verdict: 'EXTENDED',
        result: null,
        cause: 'Chưa có xe.',
        toDueOn: '2026-03-31',
      },
      { ...came, title: 'Trồng cây', owner, verdict: null, result: null, cause: null },
      { kind: 'GIVEN', title: 'Nước sạch', owner, dueOn: '2026-03-05', measure: 'hộ', target: 7.5 },
    ],
  })
  expect(from(told, 'IV.', 11)).toEqual([
    'IV. KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ',
    '1. Làm đường',
    'Thực hiện: Đồng chí Nông Văn Lê, Chi ủy viên; thời hạn ngày 04 tháng 02 năm 2026.',
    'Đánh giá: Hoàn thành.',
    'Kết quả: 12 hộ hiến đất.',
    '2. Thu gom rác',
    'Thực hiện: Chi bộ thôn Đồi Chè; thời hạn ngày 04 tháng 02 năm 2026.',
    'Đánh giá: Gia hạn đến ngày 31 tháng 3 năm 2026.',
    'Nguyên nhân: Chưa có xe.',
    '3. Trồng cây',
    'Thực hiện: Đồng chí Nông Văn Lê, Chi ủy viên; thời hạn ngày 04 tháng 02 năm 2026.',
  ])
  expect(from(told, 'VI.', 4)).toEqual([
    'VI. GIAO NHIỆM VỤ',
    '1. Nước sạch',
    'Thực hiện: Đồng chí Nông Văn Lê, Chi ủy viên; thời hạn ngày 05 tháng 3 năm 2026.',
    'Chỉ tiêu: 7,5 hộ',
  ])
  expect(linesOf(minutesLayout(INVENTED)).join()).not.toContain('GIAO NHIỆM VỤ')
})

test('minutes of the invented cell, word by word', () => {
  expect(linesOf(minutesLayout(INVENTED))).toEqual([
    'ĐẢNG BỘ XÃ ĐỒI MƠ',
    'CHI BỘ THÔN SUỐI MẬN',
    '*',
    'Số 03-BB/CB',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Đồi Mơ, ngày 05 tháng 02 năm 2026',
    'BIÊN BẢN',
    'Sinh hoạt thường kỳ tháng 02 năm 2026',
    'Bàn về nước sạch của thôn',
    'I. THỜI GIAN, ĐỊA ĐIỂM',
    'Bắt đầu: 19 giờ 30 phút, ngày 05 tháng 02 năm 2026.',
    'Kết thúc: 21 giờ 05 phút, cùng ngày.',
    'Địa điểm: Nhà văn hóa thôn Suối Mận.',
    'II. THÀNH PHẦN',
    ...['Đảng viên', 'Chính thức', 'Dự bị', 'Sinh hoạt tạm thời'],
    ...['Trong đó: miễn sinh hoạt', 'Trong đó: tạm thời đi nơi khác'],
    ...['Trong danh sách', '38', '1', '1', '5', '3'],
    ...['Có mặt', '26', '1', '1', '1', '0'],
    'Đảng viên phải dự: 31; có mặt: 27, tỷ lệ 87,10%.',
    'Vắng mặt có lý do: 2 đồng chí',
    '1. Lò Thị Mận: ốm',
    '2. Hoàng Văn Mơ: việc gia đình',
    'Vắng mặt không có lý do: 2 đồng chí',
    '1. Vi Văn Đào',
    '2. Nông Văn Lê',
    'Đến muộn: 1 đồng chí',
    '1. Bế Thị Cam, lúc 19 giờ 42 phút',
    'Khách mời: 1 đồng chí',
    '1. Đồng chí Triệu Thị Quýt, Đảng ủy viên phụ trách',
    'Người dự để rút kinh nghiệm: 1 đồng chí',
    '1. Đồng chí Mã Văn Bưởi',
    'Chủ trì: Đồng chí Đàm Văn Sung, Bí thư chi bộ',
    'Thư ký: Đồng chí Lương Thị Sấu, Chi ủy viên',
    'III. NỘI DUNG',
    '1. Nước sạch của thôn (Kinh tế)',
    'Người trình bày: Đồng chí Đàm Văn Sung, Bí thư chi bộ',
    'Đồng chí Bế Thị Cam phát biểu 4 phút: Nhất trí với báo cáo.',
    'Đề nghị làm xong đường ống trước mùa khô.',
    'Đồng chí Triệu Thị Quýt, Đảng ủy viên phụ trách, phát biểu.',
    'Kết luận: Làm xong trong tháng 3 năm 2026.',
    '1.1. Phân công',
    'IV. BIỂU QUYẾT',
    '1. Thông qua nghị quyết về nước sạch (nội dung 1)',
    'Hình thức: Biểu quyết thông thường; công khai.',
    'Cơ sở tính: 27 (được triệu tập 38; trừ bị đình chỉ sinh hoạt 1, bị tạm giam 1, miễn sinh hoạt 3, tạm miễn sinh hoạt 1, tạm thời sinh hoạt nơi khác 2, làm nhiệm vụ đặc biệt 1, vắng có lý do cả buổi 2; có mặt 26); cần ít nhất 14 tán thành.',
    'Kết quả: tán thành 14, không tán thành 8, không có ý kiến 4; được thông qua.',
    '2. Kết nạp quần chúng Lò Văn Vải vào Đảng',
    'Hình thức: Kết nạp đảng viên; bỏ phiếu kín.',
    'Cơ sở tính: 12 (được triệu tập 15; trong đó không có trong danh sách đảng viên 1; trừ đã chuyển sinh hoạt 3; có mặt 12); cần ít nhất 8 tán thành.',
    'Kết quả: tán thành 7, không tán thành 3, không có ý kiến 1, phiếu không hợp lệ 1; không được thông qua.',
    'Ý kiến bảo lưu của đồng chí Vi Thị Hồng: Đề nghị xét lại vào quý sau.',
    'V. KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ THÁNG TRƯỚC',
    'Ba việc xong cả ba.',
    'VI. KẾT LUẬN CỦA CHỦ TRÌ',
    'Một là nước.',
    'Hai là đường.',
    'VII. CHẤM ĐIỂM, XẾP LOẠI',
    'Tổng điểm: 92,5/100; xếp loại: Tốt.',
    'VIII. CÁC BƯỚC KHÔNG THỰC HIỆN',
    'Họp chi ủy trước buổi sinh hoạt: chi ủy bận chống rét cho trâu bò',
    'THƯ KÝ',
    '(Ký, ghi rõ họ tên)',
    'Lương Thị Sấu',
    'CHỦ TRÌ',
    '(Ký, ghi rõ họ tên)',
    'Đàm Văn Sung',
  ])
})

test('a meeting of which little is known has no empty lines of the form', () => {
  const bare = withFacts({
    superior: null,
    title: null,
    place: null,
    endsAt: null,
    rate: null,
    expected: 0,
    attended: 0,
    absences: [],
    late: [],
    guests: [],
    chair: null,
    secretary: null,
    items: [],
    votes: [],
    score: null,
    passedGates: [],
  })
  const lines = linesOf(minutesLayout({ ...bare, texts: [] }))
  expect(lines.slice(0, 1)).toEqual(['CHI BỘ THÔN SUỐI MẬN'])
  expect(lines.slice(5, 9)).toEqual([
    'BIÊN BẢN',
    'Sinh hoạt thường kỳ tháng 02 năm 2026',
    'I. THỜI GIAN, ĐỊA ĐIỂM',
    'Bắt đầu: 19 giờ 30 phút, ngày 05 tháng 02 năm 2026.',
  ])
  expect(lines.slice(-5)).toEqual([
    'Đảng viên phải dự: 0; có mặt: 0.',
    'THƯ KÝ',
    '(Ký, ghi rõ họ tên)',
    'CHỦ TRÌ',
    '(Ký, ghi rõ họ tên)',
  ])
})

describe('single lines', () => {
  test.each<[string, MinutesBody, string, string[]]>([
    ['a draft leaves its number open', signed({ number: null }), 'Số', ['Số …-BB/CB']],
    ['a unit without a suffix numbers nothing', signed({ suffix: null }), 'Số', []],
    ['no place before the day', signed({ place: null }), 'Ngày', ['Ngày 05 tháng 02 năm 2026']],
    ['a day in May', signed({ datedOn: '2026-05-27' }), 'Đồi', ['Đồi Mơ, ngày 27 tháng 5 năm 2026']],
    [
      'an end after midnight',
      withFacts({ endsAt: '2026-02-06T00:10+07:00' }),
      'Kết',
      ['Kết thúc: 00 giờ 10 phút, ngày 06 tháng 02 năm 2026.'],
    ],
    [
      'somebody late whose time nobody wrote down',
      withFacts({ late: [{ name: 'Bế Thị Cam', arrivedAt: null }] }),
      '1. Bế',
      ['1. Bế Thị Cam'],
    ],
    [
      'the second correction',
      { ...INVENTED, correction: { version: 3, reason: 'ghi nhầm tên' } },
      '(Bản',
      ['(Bản đính chính lần 2. Lý do: ghi nhầm tên)'],
    ],
  ])('%s', (_what, body, beginning, lines) => {
    expect(from(body, beginning)).toEqual(lines)
  })

  test('sections are numbered in Roman numerals as far as templates ask for texts', () => {
    const texts = Array.from({ length: 30 }, (_, index) => ({
      code: `s${String(index)}`,
      title: `Mục ${String(index)}`,
      text: 'x',
    }))
    const headings = linesOf(minutesLayout({ ...INVENTED, texts })).filter((line) => /^[IVX]+\. /.test(line))
    expect(headings.slice(-4)).toEqual([
      'XXXIII. MỤC 28',
      'XXXIV. MỤC 29',
      'XXXV. CHẤM ĐIỂM, XẾP LOẠI',
      'XXXVI. CÁC BƯỚC KHÔNG THỰC HIỆN',
    ])
  })

  test('what cannot be printed is left out, and every line of an opinion is a paragraph', () => {
    const [item] = INVENTED.facts.items
    if (!item) throw new Error('the invented meeting has items')
    const opinion = 'Mo\u0323t \u0007\u202Elà\tnước.\r\n\u0085\n\ud800Hai\u2028\uFFFEba'
    const said = { name: 'Bế\nThị Cam', office: null, minutes: null, opinion }
    expect(
      from(withFacts({ items: [{ ...item, presenter: null, speakers: [said] }] }), 'Đồng chí Bế', 3),
    ).toEqual(['Đồng chí Bế Thị Cam phát biểu: Mọt là nước.', 'Hai', 'ba'])
  })
})

test('tables are as wide as the text at most, and nothing is in a style that there is not', () => {
  const blocks = minutesLayout(INVENTED)
  for (const block of blocks)
    if (block.kind === 'table') {
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH)
      for (const row of block.rows) expect(row).toHaveLength(block.widths.length)
    }
  expect(new Set(paragraphsOf(blocks).map(({ style }) => style))).toEqual(
    new Set(Object.keys(PAPER_STYLES).filter((style) => style !== 'NOTE')),
  )
})
