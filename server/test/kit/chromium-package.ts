import { execFile, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** The npm package with a Chromium inside. */
export const PACKAGED = '@sparticuz/chromium'

/** A Chromium to start. */
export interface PackagedChromium {
  executablePath: string
  /** its whole environment */
  env: Record<string, string>
}

/** Unpacks the browser once per checkout (about 200 MB below node_modules) and says how to start it. */
export async function packagedChromium(): Promise<PackagedChromium> {
  const directory = join(cacheDirectory(), 'chromium')
  if (!existsSync(directory)) await unpack(directory)
  const executablePath = join(directory, 'chromium')
  return { executablePath, env: environment(directory, executablePath) }
}

/** A process of its own unpacks, because the package unpacks to wherever TMPDIR points; whole or not at all. */
async function unpack(directory: string): Promise<void> {
  const draft = mkdtempSync(`${directory}-`)
  const script = `
    import { inflate } from '${PACKAGED}'
    import { dirname, join } from 'node:path'
    import { fileURLToPath } from 'node:url'
    const bin = join(dirname(fileURLToPath(import.meta.resolve('${PACKAGED}'))), '../bin')
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(join(bin, name))`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: draft },
  })
  try {
    renameSync(draft, directory)
  } catch {
    // Another test file was faster.
    rmSync(draft, { recursive: true })
  }
}

function environment(directory: string, executablePath: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' })
  // A machine without libnss3 and its kin gets the libraries that the package brings.
  const lacks = libraries.status !== 0 || libraries.stdout.includes('not found')
  return {
    ...Object.fromEntries(inherited),
    ...(lacks ? { LD_LIBRARY_PATH: join(directory, 'al2023/lib') } : {}),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(directory, 'fonts') }),
    HOME: directory,
  }
}

function cacheDirectory(): string {
  const preferred = resolve(import.meta.dirname, '../../../node_modules/.cache')
  try {
    mkdirSync(preferred, { recursive: true })
    accessSync(preferred, constants.W_OK)
    return preferred
  } catch {
    return mkdtempSync(join(tmpdir(), 'chibo-chromium-'))
  }
}
