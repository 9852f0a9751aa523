import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What is fetched before the first page stands: the entry, the shell, the page, and everything they import. */
interface FirstLoad {
  /** Parts of the names of the modules that begin it. */
  readonly modules: readonly string[]
  /** The most that it may weigh, in kB (1,000 bytes) of gzipped JavaScript. */
  readonly limit: number
}

/** Prints the gzipped JavaScript of the first load after a build, and fails the build above its limit. */
export function firstLoad({ modules, limit }: FirstLoad): Plugin {
  return {
    name: 'chibo-first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      )
      const needed = new Set<string>()
      const need = (name: string): void => {
        const chunk = chunks.get(name)
        if (!chunk || needed.has(name)) return
        needed.add(name)
        chunk.imports.forEach(need)
      }
      for (const { fileName, isEntry, facadeModuleId } of chunks.values())
        if (isEntry || modules.some((module) => facadeModuleId?.endsWith(module))) need(fileName)
      const bytes = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0)
      const kilobytes = (bytes / 1000).toFixed(1)
      this.info(
        `first load: ${kilobytes} kB of JavaScript gzipped in ${needed.size} files (at most ${limit} kB)`,
      )
      if (bytes > limit * 1000) this.error(`the first load weighs ${kilobytes} kB, more than ${limit} kB`)
    },
  }
}
