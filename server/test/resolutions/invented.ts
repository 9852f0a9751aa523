import { resolutionPaper, type ResolutionPaper } from '@chibo/shared'
import { INVENTED as MINUTES } from '../minutes/invented.ts'

/** The monthly resolution of the invented cell whose minutes are told elsewhere: adopted at that meeting, by its first vote. */
export const INVENTED: ResolutionPaper = resolutionPaper.parse({
  superior: 'Đảng bộ xã Đồi Mơ',
  unit: 'Chi bộ thôn Suối Mận',
  type: { code: 'NQ', label: 'Nghị quyết' },
  title: 'Nhiệm vụ tháng 02 năm 2026',
  text: 'Làm xong đường ống nước trước mùa khô.\nGiữ vững sinh hoạt chi bộ.',
  month: '2026-02',
  sign: { number: 5, suffix: 'CB', datedOn: '2026-02-05', place: 'Đồi Mơ' },
  meeting: { kind: 'Sinh hoạt thường kỳ', heldOn: '2026-02-05' },
  inForceOn: '2026-02-05',
  reviewed: [
    {
      kind: 'REVIEWED',
      title: 'Đào rãnh đặt ống',
      owner: { name: 'Bế Thị Cam', office: null, isUnit: false },
      dueOn: '2026-01-20',
      state: 'REPORTED',
      verdict: 'DONE',
      result: '420/400 m',
      cause: null,
      toDueOn: null,
    },
    {
      kind: 'REVIEWED',
      title: 'Vận động góp công',
      owner: { name: 'Tổ đảng số 2', office: null, isUnit: true },
      dueOn: '2026-01-31',
      state: 'IN_PROGRESS',
      verdict: 'EXTENDED',
      result: null,
      cause: 'mưa rét kéo dài',
      toDueOn: '2026-02-20',
    },
    {
      kind: 'REVIEWED',
      title: 'Viết bài về gương người tốt',
      owner: { name: 'Vi Văn Đào', office: null, isUnit: false },
      dueOn: '2026-01-31',
      state: 'ASSIGNED',
      verdict: null,
      result: null,
      cause: null,
      toDueOn: null,
    },
  ],
  given: [
    {
      kind: 'GIVEN',
      title: 'Lắp ống nước đến từng hộ',
      owner: { name: 'Đàm Văn Sung', office: 'Bí thư chi bộ', isUnit: false },
      helpers: [
        { name: 'Tổ đảng số 1', office: null, isUnit: true },
        { name: 'Nông Văn Lê', office: null, isUnit: false },
      ],
      dueOn: '2026-02-28',
      measure: 'hộ',
      target: 42.5,
    },
    {
      kind: 'GIVEN',
      title: 'Thăm gia đình chính sách',
      owner: { name: 'Lương Thị Sấu', office: 'Chi ủy viên', isUnit: false },
      helpers: [],
      dueOn: '2026-02-16',
      measure: null,
      target: null,
    },
  ],
  score: MINUTES.facts.score,
  vote: MINUTES.facts.votes[0],
  noVoteReason: null,
  signer: MINUTES.facts.chair,
  recipients: ['Đảng ủy xã Đồi Mơ', 'Tổ đảng số 1'],
  supplement: null,
})

/** The same with something else in it. */
export function withPaper(paper: Partial<ResolutionPaper>): ResolutionPaper {
  return resolutionPaper.parse({ ...INVENTED, ...paper })
}
