import { writeFileSync } from 'node:fs'

/** Vitest reporter: writes how many tests passed and failed to the file named by CHIBO_TEST_COUNTS. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0
    // A file that could not be read, and an error outside every test, are failures as well.
    let failed = unhandledErrors.length
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        if (state === 'failed') failed += 1
      }
    }
    writeFileSync(process.env.CHIBO_TEST_COUNTS, JSON.stringify({ passed, failed }))
  }
}
