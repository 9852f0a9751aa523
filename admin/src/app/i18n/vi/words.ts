/** Values of the vocabulary. */
export const words = {
  band: { GOOD: 'Tốt', FAIR: 'Khá', AVERAGE: 'Trung bình', POOR: 'Kém' },
  meetingState: {
    PLANNED: 'Dự kiến',
    OPEN: 'Đang họp',
    CLOSED: 'Đã họp',
    SEALED: 'Đã khóa biên bản',
    CANCELLED: 'Đã hủy',
  },
  attendance: {
    PRESENT: 'Có mặt',
    LATE: 'Đến muộn',
    EXCUSED: 'Vắng có lý do',
    UNEXCUSED: 'Vắng không lý do',
  },
  notExpected: {
    EXEMPT: 'miễn sinh hoạt',
    TEMPORARILY_EXEMPT: 'tạm miễn sinh hoạt',
    SUSPENDED: 'đình chỉ sinh hoạt',
    TEMPORARILY_ELSEWHERE: 'sinh hoạt tạm thời nơi khác',
    SPECIAL_DUTY: 'làm nhiệm vụ đặc biệt',
  },
  guestKind: { GUEST: 'Khách mời', OBSERVER: 'Người dự' },
  scoreKind: { SELF: 'Chi bộ tự chấm', OBSERVER: 'Người dự chấm', OFFICIAL: 'Cấp trên chấm' },
  sex: { MALE: 'Nam', FEMALE: 'Nữ' },
  standing: { PROBATIONARY: 'Dự bị', OFFICIAL: 'Chính thức' },
  activity: {
    ACTIVE: 'Đang sinh hoạt',
    EXEMPT: 'Miễn sinh hoạt',
    TEMPORARILY_EXEMPT: 'Tạm miễn sinh hoạt',
    SUSPENDED: 'Đình chỉ sinh hoạt',
  },
}
