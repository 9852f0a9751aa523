/**
 * Something that keeps the program from starting and that the person at the terminal can put right.
 * `message` is one clear sentence; it is printed without a stack and ends the process with exit code 1.
 */
export class StartError extends Error {
  /**
   * @param message one sentence that says what is wrong and what to do
   * @param options `cause`: the error below, if any
   */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}
