import {
	type CustomerWorth,
	getCustomerWorth,
} from "@lotse/shared/contract/customers.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { useAsked } from "./use-asked.ts";
import { worthWords } from "./worth-words.ts";

const nothing = {};
const shownMonths = [0, 1, 2, 5, 11];

type Range = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

/** What a customer is worth: of all, by the channel they came through with what winning one may cost, and by the month of their first order. */
export function WorthPanel({ world }: { world: AppWorld }) {
	const text = useMessages(worthWords);
	const format = useFormat();
	const worth = useAsked(world, getCustomerWorth, nothing);
	if (worth === undefined) return <p>{world.say(appWords.loading)}</p>;
	if (worth === null) return <p>{world.say(appWords.noAnswer)}</p>;
	if (worth.orders === 0) return <p>{text.notYet}</p>;
	const { currency, ahead, margin, from, to } = worth;
	const money = (value: number) => format.money(value, currency);
	const spanned = (
		{ value, low, high }: Range,
		write: (one: number) => string,
	) => (
		<>
			<strong>{write(value)}</strong>{" "}
			<small>{text.span(write(low), write(high))}</small>
		</>
	);
	return (
		<>
			<section aria-labelledby="worth-all">
				<h2 id="worth-all">{text.title}</h2>
				{worth.source === null || worth.source === "shop" ? null : (
					<p className="lo-notice">{text.otherSource[worth.source]}</p>
				)}
				<p className="lo-quiet">
					{margin === null
						? text.onRevenue
						: text.onContribution(format.percent(margin))}
				</p>
				<dl className="lotse-facts">
					<div>
						<dt>{text.orders}</dt>
						<dd>{format.number(worth.orders)}</dd>
					</div>
					<div>
						<dt>{text.customers}</dt>
						<dd>{format.number(worth.customers)}</dd>
					</div>
					{from === null || to === null ? null : (
						<div>
							<dt>{text.period}</dt>
							<dd>{text.span(format.day(from), format.day(to))}</dd>
						</div>
					)}
					{ahead === null ? null : (
						<div>
							<dt>{text.ahead}</dt>
							<dd>{spanned(ahead, money)}</dd>
						</div>
					)}
				</dl>
				{worth.notes.length === 0 ? null : (
					<ul>
						{worth.notes.map((note) => (
							<li key={note.en}>{world.say(note)}</li>
						))}
					</ul>
				)}
			</section>
			<Channels worth={worth} money={money} spanned={spanned} />
			<section aria-labelledby="worth-cohorts">
				<h2 id="worth-cohorts">{text.cohorts}</h2>
				{worth.cohorts.length === 0 ? (
					<p>{text.noCohorts}</p>
				) : (
					<DataTable
						caption={text.cohortsCaption}
						rows={worth.cohorts.slice(-12).toReversed()}
						rowKey={({ start }) => start}
						columns={[
							{
								key: "start",
								label: text.cohort,
								cell: ({ start }) => format.month(`${start}-01`),
							},
							{
								key: "customers",
								label: text.customers,
								numeric: true,
								cell: ({ customers }) => format.number(customers),
							},
							...shownMonths.map((month) => ({
								key: `month ${month}`,
								label: text.month(month),
								numeric: true,
								cell: ({ months }: (typeof worth.cohorts)[number]) => {
									const one = months.find((each) => each.month === month);
									return one === undefined
										? ""
										: spanned(one.retained, format.percent);
								},
							})),
							{
								key: "brought",
								label: text.brought,
								numeric: true,
								cell: ({ months }) => {
									const last = months.at(-1);
									if (last === undefined) return "";
									const [low, high] = last.worthInterval ?? [];
									return low === undefined || high === undefined
										? money(last.worth)
										: spanned({ value: last.worth, low, high }, money);
								},
							},
						]}
					/>
				)}
			</section>
		</>
	);
}

function Channels({
	worth: { channels },
	money,
	spanned,
}: {
	worth: CustomerWorth;
	money: (value: number) => string;
	spanned: (range: Range, write: (one: number) => string) => React.ReactNode;
}) {
	const text = useMessages(worthWords);
	const format = useFormat();
	const nameOf = (channel: string | null) => channel ?? text.unknownChannel;
	return (
		<section aria-labelledby="worth-channels">
			<h2 id="worth-channels">{text.channels}</h2>
			{channels.length === 0 ? (
				<p>{text.noChannels}</p>
			) : (
				<>
					<IntervalPlot
						title={text.lifetime}
						unit={text.lifetimeUnit}
						level={0.95}
						show={money}
						rows={channels.map(({ channel, lifetime }) => ({
							label: nameOf(channel),
							value: lifetime.value,
							interval: [lifetime.low, lifetime.high],
						}))}
					/>
					<h3>{text.cacCaption}</h3>
					<DataTable
						caption={text.cacCaption}
						captionHidden
						isStackedWhenNarrow
						rows={channels}
						rowKey={({ channel }) => channel ?? ""}
						columns={[
							{
								key: "channel",
								label: text.channel,
								cell: ({ channel }) => nameOf(channel),
							},
							{
								key: "customers",
								label: text.customers,
								numeric: true,
								cell: ({ customers }) => format.number(customers),
							},
							{
								key: "cac",
								label: text.cac,
								numeric: true,
								cell: ({ targetCac }) => spanned(targetCac, money),
							},
							{
								key: "roas",
								label: text.roas,
								numeric: true,
								cell: ({ targetRoas }) =>
									targetRoas === null
										? "–"
										: spanned(targetRoas, format.number),
							},
						]}
					/>
					<p className="lo-hint">{text.channelsNote}</p>
				</>
			)}
		</section>
	);
}
