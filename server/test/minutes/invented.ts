import { minutesBody, type Block, type MinutesBody, type Paragraph } from '@chibo/shared'

/**
 * Minutes of an invented cell of 39: 38 official and one probationary member, of them 5 exempt and 3 away; 31 expected, 27 of them
 * came, and beside them one exempt member. The base of votes: 38 − 4 exempt who stayed away − 2 elsewhere − 1 on duty − 1 suspended
 * − 1 detained − 2 excused = 27.
 */
export const INVENTED: MinutesBody = minutesBody.parse({
  form: 1,
  facts: {
    superior: 'Đảng bộ xã Đồi Mơ',
    unit: 'Chi bộ thôn Suối Mận',
    title: 'Bàn về nước sạch của thôn',
    kind: { code: 'regular', label: 'Sinh hoạt thường kỳ' },
    month: '2026-02',
    place: 'Nhà văn hóa thôn Suối Mận',
    startsAt: '2026-02-05T19:30+07:00',
    endsAt: '2026-02-05T21:05+07:00',
    heldOn: '2026-02-05',
    members: { official: 38, probationary: 1, temporary: 1, exempt: 5, away: 3 },
    came: { official: 26, probationary: 1, temporary: 1, exempt: 1, away: 0 },
    expected: 31,
    attended: 27,
    rate: 87.1,
    absences: [
      { name: 'Lò Thị Mận', excused: true, reason: 'ốm' },
      { name: 'Hoàng Văn Mơ', excused: true, reason: 'việc gia đình' },
      { name: 'Vi Văn Đào', excused: false, reason: null },
      { name: 'Nông Văn Lê', excused: false, reason: null },
    ],
    late: [{ name: 'Bế Thị Cam', arrivedAt: '2026-02-05T19:42+07:00' }],
    guests: [
      { kind: 'GUEST', name: 'Triệu Thị Quýt', office: 'Đảng ủy viên phụ trách' },
      { kind: 'OBSERVER', name: 'Mã Văn Bưởi', office: null },
    ],
    chair: { name: 'Đàm Văn Sung', office: 'Bí thư chi bộ' },
    secretary: { name: 'Lương Thị Sấu', office: 'Chi ủy viên' },
    items: [
      {
        number: '1',
        title: 'Nước sạch của thôn',
        field: 'ECONOMY',
        presenter: { name: 'Đàm Văn Sung', office: 'Bí thư chi bộ' },
        speakers: [
          {
            name: 'Bế Thị Cam',
            office: null,
            minutes: 4,
            opinion: 'Nhất trí với báo cáo.\nĐề nghị làm xong đường ống trước mùa khô.',
          },
          { name: 'Triệu Thị Quýt', office: 'Đảng ủy viên phụ trách', minutes: null, opinion: null },
        ],
        conclusion: 'Làm xong trong tháng 3 năm 2026.',
      },
      {
        number: '1.1',
        title: 'Phân công',
        field: null,
        presenter: null,
        speakers: [],
        conclusion: null,
      },
    ],
    speakers: [],
    votes: [
      {
        item: '1',
        question: 'Thông qua nghị quyết về nước sạch',
        kind: { code: 'ordinary', label: 'Biểu quyết thông thường' },
        secret: false,
        base: 27,
        parts: {
          summoned: 38,
          present: 26,
          minus: {
            SUSPENDED: 1,
            DETAINED: 1,
            EXEMPT: 3,
            TEMPORARILY_EXEMPT: 1,
            ELSEWHERE: 2,
            SPECIAL_DUTY: 1,
            EXCUSED: 2,
          },
          notInRegister: 0,
        },
        needed: 14,
        yes: 14,
        no: 8,
        abstained: 4,
        invalid: 0,
        adopted: true,
        reserved: [],
      },
      {
        item: null,
        question: 'Kết nạp quần chúng Lò Văn Vải vào Đảng',
        kind: { code: 'admission', label: 'Kết nạp đảng viên' },
        secret: true,
        base: 12,
        parts: { summoned: 15, present: 12, minus: { TRANSFERRED: 3 }, notInRegister: 1 },
        needed: 8,
        yes: 7,
        no: 3,
        abstained: 1,
        invalid: 1,
        adopted: false,
        reserved: [{ name: 'Vi Thị Hồng', text: 'Đề nghị xét lại vào quý sau.' }],
      },
    ],
    tasks: [],
    score: { total: 92.5, max: 100, band: 'GOOD' },
    passedGates: [{ label: 'Họp chi ủy trước buổi sinh hoạt', reason: 'chi ủy bận chống rét cho trâu bò' }],
  },
  texts: [
    { code: 'review', title: 'Kiểm điểm việc thực hiện nhiệm vụ tháng trước', text: 'Ba việc xong cả ba.' },
    { code: 'criticism', title: 'Tự phê bình và phê bình', text: ' \n' },
    { code: 'conclusion', title: 'Kết luận của chủ trì', text: 'Một là nước.\n\nHai là đường.' },
  ],
  sign: { number: 3, suffix: 'CB', datedOn: '2026-02-05', place: 'Đồi Mơ' },
  correction: null,
})

/** The same minutes with facts of one's own. */
export function withFacts(facts: Partial<MinutesBody['facts']>): MinutesBody {
  return minutesBody.parse({ ...INVENTED, facts: { ...INVENTED.facts, ...facts } })
}

/** The paragraphs of a paper from top to bottom, those of tables cell by cell. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flat(2)))
}

/** What they say, empty ones left out. */
export function linesOf(blocks: readonly Block[]): string[] {
  return paragraphsOf(blocks)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter((line) => line !== '')
}

/** The same with words of somebody who wants to break out of the file. */
export const HOSTILE = withFacts({
  title: '\u0001\u0008\u001F\u007F',
  place: '\ud800 nửa \udc00 chữ \u202Eđảo ngược\u202C',
  items: INVENTED.facts.items.map((item, index) => ({
    ...item,
    title: ']]> </w:t></w:r><w:p/> &amp; &#0; <!-- "đảng"',
    speakers: item.speakers.map((speaker) => ({ ...speaker, opinion: 'ủ'.repeat(10_000) })),
    conclusion: index === 0 ? '<![CDATA[ 😀 \u0000 ]]>\r\n\u2028{{ 1 + 1 }}' : null,
  })),
})
