import { listMembers } from "@lotse/shared/contract/members.ts";
import { listPersonalReads } from "@lotse/shared/contract/privacy.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { privacyMessages } from "../../messages/privacy.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

const page = { limit: 50 };

/** Who read personal data last: when, in which role, for which purpose. */
export function AccessLog() {
	const text = useMessages(privacyMessages);
	const words = useMessages(decisionMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listPersonalReads, page);
	const members = useCall(listMembers, {});
	const nameOf = (actor: string) =>
		(members.loaded.state === "ready" &&
			members.loaded.value.members.find(({ id }) => id === actor)?.email) ||
		actor;
	return (
		<section aria-labelledby="reads">
			<h2 id="reads">{text.reads}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ reads }) =>
					reads.length === 0 ? (
						<p className="empty">{text.readsNone}</p>
					) : (
						<DataTable
							caption={text.reads}
							captionHidden
							isStackedWhenNarrow
							rows={reads}
							rowKey={({ id }) => id}
							columns={[
								{
									key: "at",
									label: text.at,
									cell: ({ at }) => (
										<time dateTime={new Date(at).toISOString()}>
											{format.instant(at)}
										</time>
									),
								},
								{
									key: "actor",
									label: text.actor,
									cell: ({ actor }) => nameOf(actor),
								},
								{
									key: "role",
									label: text.role,
									cell: ({ role }) => words.role[role],
								},
								{
									key: "purpose",
									label: text.purposeOfRead,
									cell: ({ purpose }) => text.purposes[purpose],
								},
								{
									key: "route",
									label: text.route,
									cell: ({ route }) => <code>{route}</code>,
								},
							]}
						/>
					)
				}
			</ShowLoaded>
		</section>
	);
}
