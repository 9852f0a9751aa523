import type { GraphQLSchema } from 'graphql'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'
import { introspect } from './contract.ts'
import { boardOf } from './viewers.ts'
import { layOut } from './world.ts'

/** The program with the organization of the matrix. */
export interface MatrixProgram {
  readonly app: TestApp
  readonly organization: Organization
  readonly schema: GraphQLSchema
}

export async function startMatrix(): Promise<MatrixProgram> {
  // Whole types are asked for at once, and answers to the same question compared to the byte.
  const app = await createTestApp(
    { CHIBO_COST_PER_REQUEST: '999999999', CHIBO_COST_PER_MINUTE: '0', CHIBO_REQUESTS_PER_MINUTE: '0' },
    [],
  )
  await layOut(app)
  // Reading leaves records: here they would be rows that the naive reader has not seen.
  await app.database.owner.pool.query(
    `create function keep_out() returns trigger language plpgsql as $$ begin return null; end $$;
     create trigger keep_out before insert on audit_record for each row when (new.action = 'MEMBER_PRIVATE_READ') execute function keep_out()`,
  )
  const organization = await loadOrganization(app.database.owner.db)
  return { app, organization, schema: await introspect(app, boardOf(organization).credential) }
}
