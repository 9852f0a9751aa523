import type { FieldPlan, Run } from './entity.ts'

/** A field's plan as it hangs on the GraphQL schema (`extensions.plan`). */
export class PlannedField {
  readonly plan: FieldPlan

  constructor(plan: FieldPlan) {
    this.plan = plan
  }
}

/** A parameter of a statement whose value is read at each run. */
export class Parameter {
  readonly read: (run: Run) => unknown

  constructor(read: (run: Run) => unknown) {
    this.read = read
  }
}
