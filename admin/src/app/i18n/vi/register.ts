/** The register by hand: a member's history, and what is done to members. */
export const register = {
  timeline: {
    title: 'Quá trình',
    filter: 'Chọn loại việc trong quá trình',
    all: 'Tất cả',
    none: 'Chưa ghi nhận gì.',
    unknownDay: 'Không rõ ngày',
    until: 'đến {day}',
    kind: {
      standing: 'Diện',
      activity: 'Sinh hoạt',
      membership: 'Nơi sinh hoạt',
      group: 'Tổ công tác',
      act: 'Việc đã làm',
      end: 'Rời Đảng bộ',
    },
  },
  undo: {
    do: 'Hoàn tác',
    of: 'Hoàn tác: {act}',
    title: 'Hoàn tác “{act}” ngày {day}',
    note: 'Hồ sơ của {name} trở lại như chưa có việc này. Việc vẫn còn trong quá trình, gạch ngang, kèm lý do hoàn tác.',
    why: 'Lý do hoàn tác',
    done: 'Đã hoàn tác “{act}”.',
    undone: 'Đã hoàn tác lúc {at}. Lý do: {reason}',
  },
  memberState: {
    label: 'Tình trạng hiện nay',
    ended: '{reason} từ {day}',
    stay: 'Sinh hoạt tạm thời tại {unit}',
    stayUntil: 'Sinh hoạt tạm thời tại {unit} đến {day}',
  },
}
