import type { Label, RequestErrorCode } from '@chibo/shared'

/** Codes of answers outside GraphQL: those of whole requests, and a path that leads nowhere. */
export type HttpErrorCode = RequestErrorCode | 'NOT_FOUND'

/** The HTTP status that belongs to a code. */
const STATUS: Readonly<Record<HttpErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  COST_LIMIT: 400,
  RATE_LIMITED: 429,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  UNAVAILABLE: 503,
  INTERNAL: 500,
}

/** What a code says where nothing more exact was given. */
const LABELS: Readonly<Record<HttpErrorCode, Label>> = {
  UNAUTHENTICATED: { vi: 'Cần đăng nhập.', en: 'Sign in first.' },
  FORBIDDEN: { vi: 'Không có quyền thực hiện.', en: 'Not permitted.' },
  NOT_FOUND: { vi: 'Không tìm thấy.', en: 'Not found.' },
  BAD_USER_INPUT: { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' },
  GRAPHQL_VALIDATION_FAILED: { vi: 'Truy vấn không hợp lệ.', en: 'The query is not valid.' },
  COST_LIMIT: { vi: 'Truy vấn vượt giới hạn.', en: 'The query asks for too much.' },
  RATE_LIMITED: { vi: 'Quá nhiều yêu cầu. Thử lại sau.', en: 'Too many requests. Try again later.' },
  CONFLICT: {
    vi: 'Yêu cầu xung đột với trạng thái hiện tại.',
    en: 'The request conflicts with the current state.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống lặp đã dùng cho yêu cầu khác.',
    en: 'The idempotency key was used for another request.',
  },
  UNAVAILABLE: {
    vi: 'Hệ thống tạm thời không phục vụ được. Thử lại sau.',
    en: 'Unavailable for now. Try again later.',
  },
  INTERNAL: {
    vi: 'Lỗi hệ thống. Khi báo lỗi, xin kèm mã yêu cầu.',
    en: 'Internal error. Please quote the request id when reporting it.',
  },
}

/** A request that is answered with an error that its sender can understand. Everything else becomes INTERNAL. */
export class HttpError extends Error {
  readonly code: HttpErrorCode
  readonly statusCode: number
  readonly label: Label
  readonly headers: Readonly<Record<string, string>>

  /**
   * @param code decides the status
   * @param label for the sender's eyes, without personal values; by default what the code says
   * @param headers of the answer, lower case
   * @param statusCode where HTTP has a more exact one
   */
  constructor(
    code: HttpErrorCode,
    label: Label = LABELS[code],
    headers: Readonly<Record<string, string>> = {},
    statusCode: number = STATUS[code],
  ) {
    super(label.en)
    this.name = 'HttpError'
    this.code = code
    this.statusCode = statusCode
    this.label = label
    this.headers = headers
  }
}
