import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What is fetched before the first page stands: the entry, the shell, the page, its texts, and everything they import. */
interface FirstLoad {
  /** The ends of the names of the modules that begin it, each fetched by itself. */
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
      for (const { fileName, isEntry } of chunks.values()) if (isEntry) need(fileName)
      for (const module of modules) {
        const begun = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
        if (begun) need(begun.fileName)
        else this.error(`no part of the first load is called ${module}`)
      }
      const bytes = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0)
      const kilobytes = (bytes / 1000).toFixed(1)
      this.info(
        `first load: ${kilobytes} kB of JavaScript gzipped in ${needed.size} files (at most ${limit} kB)`,
      )
      if (bytes > limit * 1000) this.error(`the first load weighs ${kilobytes} kB, more than ${limit} kB`)
    },
  }
}
