import { Input } from 'antd'
import { directoryPaths, type AgencyView, type NewSecret as MadeSecret } from '@/api/directory'
import { lengths } from '@/api/generated'
import { RecordAct } from '@/components/record-act'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { agencyTexts } from './agency-texts'
import { MadeAnew } from './made-anew'
import { SecretOnce } from './secret-once'

/** A secret in place of the present one, which stops working at once. */
export function NewSecret({ agency }: { agency: AgencyView }) {
  const t = useTexts(agencyTexts)
  return (
    <MadeAnew<MadeSecret> verb={t.newSecret} name={agency.name} effect={t.newSecretEffect(agency.name)} path={directoryPaths.agencySecret(agency.id)}>
      {(made) => <SecretOnce name={agency.name} clientId={made.clientId} secret={made.clientSecret} />}
    </MadeAnew>
  )
}

/** “Thu hồi kết nối”: cannot be taken back, so its effect is said and confirmed. */
export function Revoke({ agency }: { agency: AgencyView }) {
  const t = useTexts(agencyTexts)
  const c = useTexts(common)
  return (
    <RecordAct<AgencyView>
      record={directoryPaths.agency(agency.id)}
      look="small"
      danger
      verb={t.revoke}
      name={agency.name}
      effect={t.revokeEffect(agency.name)}
      path={directoryPaths.agencyRevocation(agency.id)}
      asks={{
        reason: {
          label: t.reason,
          required: true,
          input: <Input.TextArea rows={2} maxLength={lengths.directory.RevokeAgencyRequest.reason} />,
          theirs: () => '',
          mine: (reason: string) => reason,
        },
      }}
      alsoCompared={(theirs) => [{ label: c.status, theirs: theirs.status === 'active' ? t.connected : t.revoked, mine: t.revoke }]}
    />
  )
}
