import { listTokens, revokeToken } from "@lotse/shared/contract/tokens.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { CreateToken } from "./create-token.tsx";

/** API tokens: what each may do, when it was used, and its end. */
export function Tokens() {
	const text = useMessages(settingsMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listTokens, {});
	const revoke = useAction(revokeToken);
	return (
		<section aria-labelledby="tokens">
			<h2 id="tokens">{text.tokens}</h2>
			<p className="lo-quiet">{text.tokensLead}</p>
			{revoke.problem ? <ProblemNotice problem={revoke.problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ tokens }) =>
					tokens.length === 0 ? (
						<p className="empty">{text.noTokens}</p>
					) : (
						<DataTable
							caption={text.tokens}
							captionHidden
							isStackedWhenNarrow
							rows={tokens}
							rowKey={({ id }) => id}
							columns={[
								{
									key: "name",
									label: text.tokenName,
									cell: ({ name }) => name,
								},
								{
									key: "prefix",
									label: text.prefix,
									cell: ({ prefix }) => <code>{prefix}…</code>,
								},
								{
									key: "scopes",
									label: text.scopes,
									cell: ({ scopes }) =>
										scopes.map((one) => text.scope[one]).join("; "),
								},
								{
									key: "used",
									label: text.used,
									cell: ({ lastUsedAt }) =>
										lastUsedAt === null
											? text.never
											: format.instant(lastUsedAt),
								},
								{
									key: "expires",
									label: text.expires,
									cell: ({ expiresAt }) => format.instant(expiresAt),
								},
								{
									key: "revoke",
									label: <span className="lo-hidden">{text.revoke}</span>,
									cell: ({ id, name }) => (
										<ConfirmButton
											label={text.revoke}
											name={text.revokeOf(name)}
											warning={text.revokeSure(name)}
											isPending={revoke.isPending}
											onConfirm={async () => {
												await revoke.run({ tokenId: id });
												reload();
											}}
										/>
									),
								},
							]}
						/>
					)
				}
			</ShowLoaded>
			<CreateToken onCreated={reload} />
		</section>
	);
}
