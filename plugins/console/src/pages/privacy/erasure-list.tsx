import type { Output } from "@lotse/shared/contract/route.ts";
import type { listSubjectRequests } from "@lotse/shared/contract/subjects.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { privacyMessages } from "../../messages/privacy.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import type { Loaded } from "../../session/use-call.ts";

/** Receipts of erasures: when, how far, how many rows; not whose. */
export function ErasureList({
	loaded,
	reload,
}: {
	loaded: Loaded<Output<typeof listSubjectRequests.reply>>;
	reload: () => void;
}) {
	const text = useMessages(privacyMessages);
	const format = useFormat();
	return (
		<section aria-labelledby="receipts">
			<h2 id="receipts">{text.receipts}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ requests }) =>
					requests.length === 0 ? (
						<p className="empty">{text.noReceipts}</p>
					) : (
						<DataTable
							caption={text.receipts}
							captionHidden
							isStackedWhenNarrow
							rows={requests}
							rowKey={({ id }) => id}
							columns={[
								{
									key: "id",
									label: text.receipt,
									cell: ({ id }) => <a href={`#/audit?subject=${id}`}>{id}</a>,
								},
								{
									key: "at",
									label: text.requested,
									cell: ({ createdAt }) => format.instant(createdAt),
								},
								{
									key: "state",
									label: text.state,
									cell: ({ state }) => text.states[state],
								},
								{
									key: "rows",
									label: text.erasedRows,
									numeric: true,
									cell: ({ erased }) =>
										format.number(
											Object.values(erased).reduce(
												(sum, count) => sum + count,
												0,
											),
										),
								},
							]}
						/>
					)
				}
			</ShowLoaded>
		</section>
	);
}
