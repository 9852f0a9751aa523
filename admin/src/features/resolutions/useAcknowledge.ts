import { acknowledgeDisseminationInput } from '@chibo/shared'
import { useI18n } from 'vue-i18n'
import { useSend } from '../../app/client/useSend.ts'
import { useSession } from '../../app/session/session.ts'
import { useNotice } from '../../app/shell/useNotice.ts'
import { AcknowledgeDisseminationDocument } from '../../gql/graphql.ts'
import { acknowledgement } from './receipts.ts'
import type { Recipient } from './receipts.ts'

/**
 * Acknowledges receipt of a resolution for its recipients.
 *
 * @param done called once it is acknowledged
 */
export function useAcknowledge(resolution: () => string, done: () => void) {
  const { t } = useI18n()
  const { notify } = useNotice()
  const session = useSession()
  const sending = useSend({
    document: AcknowledgeDisseminationDocument,
    schema: acknowledgeDisseminationInput,
    pick: (data) => data.acknowledgeDissemination,
  })
  return {
    sending,
    async acknowledge({ name, receipt }: Recipient): Promise<void> {
      if (!(await sending.send(acknowledgement(resolution(), receipt, session.viewer.value)))) return
      notify(t('receipts.acknowledged', { name: name ?? '' }))
      done()
    },
  }
}
