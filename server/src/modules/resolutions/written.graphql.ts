import type { Written } from '../../graphql/mutation.ts'
import type { WrittenResolution } from './resolution-to-write.service.ts'
import { Resolution } from './resolutions.entity.ts'

/** What every mutation of resolutions answers. */
export const resolution: Written<WrittenResolution> = {
  target: () => Resolution,
  id: ({ resolutionId }) => resolutionId,
}
