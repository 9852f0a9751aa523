export { mayReadMember, type MemberPaths } from './people.policy.ts'
export type { NamedPerson } from './people.repo.ts'
export { actingPerson, readablePeople, type ReadablePeople } from './people.service.ts'
