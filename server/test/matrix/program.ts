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
  const app = await createTestApp({}, [])
  await layOut(app)
  const organization = await loadOrganization(app.database.owner.db)
  return { app, organization, schema: await introspect(app, boardOf(organization).credential) }
}
