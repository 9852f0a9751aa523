export { exportDoor } from './exports.openapi.ts'
export { BYTE_ORDER_MARK, csvField } from './csv.ts'
export { registerMemberExports } from './member-exports.routes.ts'
export { MemberExports } from './member-exports.ts'
