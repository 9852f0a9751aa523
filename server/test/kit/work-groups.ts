import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from './app.ts'
import { Mutations } from './mutations.ts'

/** A decision that tests found and assign by. */
export const DECISION = {
  number: '1802-QĐ/HU',
  signedOn: '2025-05-30',
  effectiveOn: '2025-06-01',
  title: 'Lập tổ',
}

/** The first day of the groups that tests found. */
export const FROM = '2025-06-01'

/** A group as its mutations answer it. */
export interface WrittenGroup {
  readonly id: string
  readonly version: number
  readonly members: readonly {
    readonly id: string
    readonly leader: boolean
    readonly person: { readonly name: string; readonly office: string | null }
  }[]
  readonly assignments: readonly { readonly id: string; readonly version: number }[]
}

const GROUP =
  'workGroup { id version ordinal name validFrom validTo decision { number } members { id leader validFrom person { name office } } assignments { id version unit { id } } }'
const ASSIGNMENT = '{ id version validFrom validTo workGroup { id } unit { id } decision { number } }'

/** The working groups of the demo, and new ones beside them. */
export class WorkGroupsKit {
  readonly app: TestApp
  readonly send: Mutations
  /** credential of the organization board */
  readonly board: string
  /** id of the unit that founds */
  readonly district: string
  /** ids of the district's cells; the first two are covered by nobody */
  readonly cells: readonly string[]
  /** number of the latest group */
  ordinal = 5

  private constructor(
    app: TestApp,
    send: Mutations,
    board: string,
    district: string,
    cells: readonly string[],
  ) {
    this.app = app
    this.send = send
    this.board = board
    this.district = district
    this.cells = cells
  }

  static async create(): Promise<WorkGroupsKit> {
    const app = await createTestApp()
    const send = new Mutations(app, {
      createWorkGroup: GROUP,
      updateWorkGroup: GROUP,
      assignWorkGroup: `workGroup { id } assignments ${ASSIGNMENT}`,
      transferWorkGroupAssignment: `assignment ${ASSIGNMENT} ended ${ASSIGNMENT}`,
      endWorkGroupAssignment: `assignment ${ASSIGNMENT}`,
    })
    const rows = await send.rows(
      `select u.id from unit u where u.kind_code = 'cell' and u.code like '188-%'
       order by (select count(*) from work_group_assignment a where a.unit_id = u.id), u.code`,
    )
    const cells = rows.map(({ id }) => encodeId('unit', String(id)))
    return new WorkGroupsKit(app, send, await app.signIn('demo'), await send.unit('188'), cells)
  }

  /** An input of createWorkGroup with an ordinal of its own. */
  input(change: object = {}): Record<string, unknown> {
    this.ordinal += 1
    return {
      unitId: this.district,
      ordinal: this.ordinal,
      name: `Tổ công tác số ${String(this.ordinal)}`,
      decision: DECISION,
      validFrom: FROM,
      members: [
        { name: 'Nguyễn Văn Ví Dụ', office: 'Chuyên viên', leader: true },
        { name: 'Trần Thị Ví Dụ' },
      ],
      unitIds: [],
      ...change,
    }
  }

  /** Founds a group. */
  async found(change: object = {}): Promise<WrittenGroup> {
    const { payload } = await this.send.done('createWorkGroup', this.input(change), this.board)
    return Object(payload['workGroup'])
  }

  /** The id of a group of the demo. */
  demoGroup(number: number): Promise<string> {
    return this.send.id(
      'workgroup',
      'select id from work_group where ordinal = $1 order by id limit 1',
      number,
    )
  }

  /** An assignment of a group of the demo that nobody has changed, by the code of its cell; the nth. */
  async demoAssignment(number: number, offset = 0) {
    const [row] = await this.send.rows(
      `select a.id, a.unit_id from work_group_assignment a join work_group g on g.id = a.work_group_id
       join unit u on u.id = a.unit_id where g.ordinal = $1 and upper_inf(a.during) and a.version = 1
       order by u.code offset $2 limit 1`,
      [number, offset],
    )
    return {
      id: encodeId('assignment', String(row?.['id'])),
      unitId: encodeId('unit', String(row?.['unit_id'])),
      expectedVersion: 1,
    }
  }
}
