/** Who may what, and why. */
export const texts = {
  access: {
    title: 'Giải thích quyền',
    where: 'Được giao tại',
    permits: 'Được phép',
    whose: 'Quyền của tài khoản',
    whoseHint: 'Để trống: quyền của chính bạn.',
    noAccount: 'Không có tài khoản phù hợp',
    at: 'Tại {unit}',
    count: '{allowed} trên {all} quyền',
    decidedAt: 'Xét tại {unit}',
    allowed: 'Được phép',
    refused: 'Không',
    holders: 'Ai xem được tổ chức này?',
    holdersNote: 'Vai trò có hiệu lực hôm nay tại tổ chức này hoặc tại cấp trên.',
    absent: {
      title: 'Không có gì để giải thích',
      text: 'Hồ sơ hoặc tài khoản không tồn tại, hoặc bạn không được xem.',
    },
  },
  grantSource: {
    GRANT: 'giao trực tiếp',
    OFFICE: 'theo chức vụ',
    WORK_GROUP: 'qua tổ công tác',
    CHARGE: 'qua phân công phụ trách',
  },
}
