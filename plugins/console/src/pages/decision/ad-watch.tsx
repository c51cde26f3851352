import { type AdWatch, getAdWatch } from "@lotse/shared/contract/ads-watch.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsWatchMessages } from "../../messages/ads-watch.ts";
import { useCall } from "../../session/use-call.ts";

/** For decisions that change ad budgets: the band stated before, and what each week since has shown. Nothing for all others. */
export function AdWatchSection({ decisionId }: { decisionId: string }) {
	const text = useMessages(adsWatchMessages);
	const format = useFormat();
	const { loaded } = useCall(getAdWatch, { decisionId });
	if (loaded.state !== "ready" || loaded.value.watch === null) return null;
	const { guard, watch } = loaded.value;
	const { state, reason, band, nextLookAt, timeZone } = watch;
	const isOver = ["held", "none", "reverted"].includes(state);
	return (
		<section aria-labelledby="watch">
			<h2 id="watch">{text.watch}</h2>
			<p role="status">
				<strong>{text.states[state]}</strong> {reason}
			</p>
			{band ? (
				<>
					<p>
						{text.band(
							format.day(band.from),
							format.day(band.to),
							format.number(band.weeks),
						)}
						:{" "}
						{text.before(
							format.number(band.returnPerUnit),
							format.money(band.weekCostMicros / 1_000_000, watch.currency),
						)}
						. {text.alarm(format.percent(band.alarm))}
					</p>
					<WatchTable watch={watch} band={band} />
				</>
			) : null}
			<p className="lo-quiet">
				{timeZone === "" ? "" : text.zone(timeZone)}{" "}
				{nextLookAt === null ? "" : text.nextLook(format.instant(nextLookAt))}{" "}
				{isOver ? "" : guard.isAutomatic ? text.isOn : text.isOff}
			</p>
			<p>
				<a href="#/ads">{text.toAds}</a>
			</p>
		</section>
	);
}

function WatchTable({
	watch,
	band,
}: {
	watch: AdWatch;
	band: NonNullable<AdWatch["band"]>;
}) {
	const text = useMessages(adsWatchMessages);
	const format = useFormat();
	const rows = band.looks.map(({ low }, index) => ({
		week: index + 1,
		low,
		look: watch.looks[index],
	}));
	return (
		<DataTable
			caption={text.watch}
			captionHidden
			isStackedWhenNarrow
			rows={rows}
			rowKey={({ week }) => String(week)}
			columns={[
				{
					key: "week",
					label: text.week,
					cell: ({ week, look }) =>
						look
							? `${week} · ${format.day(look.from)} – ${format.day(look.to)}`
							: String(week),
				},
				{
					key: "cost",
					label: text.cost,
					numeric: true,
					cell: ({ look }) =>
						look
							? format.money(look.costMicros / 1_000_000, watch.currency)
							: "–",
				},
				{
					key: "value",
					label: text.value,
					numeric: true,
					cell: ({ look }) =>
						look ? format.money(look.value, watch.currency) : text.waiting,
				},
				{
					key: "expected",
					label: text.expected,
					numeric: true,
					cell: ({ look }) =>
						look ? format.money(look.expected, watch.currency) : "–",
				},
				{
					key: "share",
					label: text.share,
					numeric: true,
					cell: ({ look }) =>
						look ? (
							<>
								{format.percent(look.share)}{" "}
								<strong>{look.isBelow ? text.below : text.inside}</strong>
							</>
						) : (
							"–"
						),
				},
				{
					key: "least",
					label: text.least,
					numeric: true,
					cell: ({ low }) => format.percent(low),
				},
			]}
		/>
	);
}
