import { listEventCounts } from "@lotse/shared/contract/events.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { dataMessages } from "../../messages/data.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

type Counts = Output<(typeof listEventCounts)["reply"]>["counts"];
const lastTwoWeeks = { days: 14 };

/** How many events came, by day and by name. */
export function EventCounts() {
	const text = useMessages(dataMessages);
	const { loaded, reload } = useCall(listEventCounts, lastTwoWeeks);
	const format = useFormat();
	return (
		<section aria-labelledby="counts">
			<h2 id="counts">{text.counts}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ counts }) =>
					counts.length === 0 ? (
						<p className="empty">{text.noCounts}</p>
					) : (
						<div className="data-counts">
							<CountTable
								caption={text.byDay}
								first={text.day}
								counts={counts}
								keyOf={({ day }) => day}
								show={format.day}
							/>
							<CountTable
								caption={text.byEvent}
								first={text.event}
								counts={counts}
								keyOf={({ name }) => name}
								show={(name) =>
									name === "" ? text.unnamed : <code>{name}</code>
								}
							/>
						</div>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function CountTable({
	caption,
	first,
	counts,
	keyOf,
	show,
}: {
	caption: string;
	first: string;
	counts: Counts;
	keyOf: (row: Counts[number]) => string;
	show: (key: string) => React.ReactNode;
}) {
	const text = useMessages(dataMessages);
	const format = useFormat();
	const rows = [...Map.groupBy(counts, keyOf)].map(([key, of]) => {
		const sum = (verdict: string) =>
			of
				.filter((row) => row.verdict === verdict)
				.reduce((total, { count }) => total + count, 0);
		return {
			key,
			accepted: sum("accepted"),
			duplicate: sum("duplicate"),
			rejected: sum("rejected"),
		};
	});
	return (
		<DataTable
			caption={caption}
			rows={rows}
			rowKey={({ key }) => key}
			columns={[
				{ key: "first", label: first, cell: ({ key }) => show(key) },
				...(["accepted", "duplicate", "rejected"] as const).map((verdict) => ({
					key: verdict,
					label: text[verdict],
					numeric: true,
					cell: (row: (typeof rows)[number]) => format.number(row[verdict]),
				})),
			]}
		/>
	);
}
