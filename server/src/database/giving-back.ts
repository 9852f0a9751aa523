/**
 * Gives the memory of bytes back that nobody reads any more: they are empty from here on. It lies outside the heap, whose collection
 * does not come for it: of a large file, tens of megabytes would wait.
 *
 * @param bytes of nobody else; where they are part of something larger, nothing happens
 */
export function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
}
