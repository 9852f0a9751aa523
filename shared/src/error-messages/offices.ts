import type { Label } from '../vocabulary.ts'

/** Offices, bodies, their seats, and terms. */
export const OFFICE_MESSAGES = {
  OFFICE_KIND_UNKNOWN: {
    vi: 'Không có chức vụ này vào ngày {date}.',
    en: 'There was no such office on {date}.',
  },
  OFFICE_OF_BODY: {
    vi: 'Chức vụ này giữ trong một cấp ủy; cần chọn cấp ủy.',
    en: 'This office is held in a body: choose which.',
  },
  OFFICE_OF_NO_BODY: {
    vi: 'Chức vụ này không thuộc cấp ủy nào.',
    en: 'This office is held in no body.',
  },
  OFFICE_OF_PLACE: {
    vi: 'Chức vụ này là của một địa bàn; cần ghi tên địa bàn.',
    en: 'This office is of a place: say of which.',
  },
  OFFICE_OF_NO_PLACE: {
    vi: 'Chức vụ này không phải của địa bàn.',
    en: 'This office is not one of a place.',
  },
  OFFICE_TAKEN: {
    vi: '{unit} đã có {officeVi}: {name}.',
    en: '{unit} has the office {officeEn} filled: {name}.',
  },
  OFFICE_HELD_ALREADY: {
    vi: 'Đang hoặc sẽ giữ chức vụ này trong thời gian đó.',
    en: 'Holds this office at that time already.',
  },
  NOT_YET_MEMBER: {
    vi: 'Chưa là đảng viên vào ngày {date}.',
    en: 'Not yet a member of the Party on {date}.',
  },
  OUTLASTS_UNIT: {
    vi: '{unit} kết thúc ngày {date}.',
    en: '{unit} ends on {date}.',
  },
  OUTSIDE_BODY_DATES: {
    vi: 'Nằm ngoài thời gian tồn tại của cấp ủy.',
    en: 'Lies outside the dates of the body.',
  },
  OUTSIDE_TERM: {
    vi: 'Nằm ngoài nhiệm kỳ.',
    en: 'Lies outside the term.',
  },
  SEATED_ALREADY: {
    vi: 'Đang hoặc sẽ tham gia cấp ủy này trong thời gian đó.',
    en: 'Has a seat in this body at that time already.',
  },
  BODY_KIND_UNKNOWN: {
    vi: 'Không có loại cấp ủy này vào ngày {date}.',
    en: 'There was no such kind of body on {date}.',
  },
  BODY_THERE_ALREADY: {
    vi: 'Tổ chức này đã có {name} trong thời gian đó.',
    en: 'The unit has {name} at that time already.',
  },
  BODY_IN_USE: {
    vi: '{name} còn tham gia hoặc giữ chức vụ trong cấp ủy này từ ngày {date}.',
    en: '{name} has a seat or an office in this body on {date} or later.',
  },
  TERM_ORDINAL_TAKEN: {
    vi: 'Đã có nhiệm kỳ thứ {ordinal}.',
    en: 'There is a term with the number {ordinal} already.',
  },
  TERM_OVERLAPS: {
    vi: 'Trùng thời gian với nhiệm kỳ thứ {ordinal}.',
    en: 'Shares days with term {ordinal}.',
  },
} as const satisfies Record<string, Label>
