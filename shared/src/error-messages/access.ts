import type { Label } from '../vocabulary.ts'

/** Accounts, grants and tokens. */
export const ACCESS_MESSAGES = {
  OWN_ACCESS: {
    vi: 'Không ai tự thay đổi quyền hay tài khoản của chính mình.',
    en: 'Nobody changes their own access.',
  },
  USERNAME_TAKEN: {
    vi: 'Tên đăng nhập này đã có người dùng.',
    en: 'Somebody has this user name already.',
  },
  ROLE_NOT_GRANTABLE: {
    vi: 'Không được cấp vai trò này tại tổ chức này.',
    en: 'This role is not yours to give there.',
  },
  HOLDER_REACHES_FURTHER: {
    vi: 'Tài khoản hoặc khóa này có quyền vượt quá phạm vi được quản lý.',
    en: 'This account or token can do more than you may give.',
  },
  ONLY_CUT_SHORT: {
    vi: 'Chỉ rút ngắn được, từ hôm nay trở đi; muốn kéo dài thì cấp quyền mới.',
    en: 'It can be cut short, from today on, not prolonged: give another grant.',
  },
} as const satisfies Record<string, Label>
