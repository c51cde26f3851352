import type { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { customersMessages } from "../../messages/customers.ts";
import { Cohorts } from "./cohorts.tsx";

export type CustomerWorth = Output<(typeof getCustomerWorth)["reply"]>;

/** Figures of all customers, worth by origin with what a new one may cost, and the cohorts. */
export function Worth({ worth }: { worth: CustomerWorth }) {
	const text = useMessages(customersMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { currency, ahead, margin, from, to, channels } = worth;
	const money = (value: number) => format.money(value, currency);
	const nameOf = (channel: string | null) => channel ?? text.unknownChannel;
	return (
		<>
			<p className="lo-quiet">
				{margin === null
					? text.basisRevenue
					: text.basisContribution(format.percent(margin))}
			</p>
			<dl className="facts">
				<Fact name={text.orders}>
					{format.number(worth.orders)}
					{worth.source === null ? null : (
						<>
							{" "}
							<small>{text.sources[worth.source]}</small>
						</>
					)}
				</Fact>
				<Fact name={text.customers}>{format.number(worth.customers)}</Fact>
				{from === null || to === null ? null : (
					<Fact name={text.period}>
						{text.span(format.day(from), format.day(to))}
					</Fact>
				)}
				{ahead === null ? null : (
					<Fact name={text.ahead}>
						<strong>{money(ahead.value)}</strong>{" "}
						<small>{text.span(money(ahead.low), money(ahead.high))}</small>
					</Fact>
				)}
			</dl>
			{worth.sources.length < 2 ? null : (
				<p className="lo-hint">
					{text.otherSources(
						worth.sources
							.filter(({ source }) => source !== worth.source)
							.map(
								({ source, orders }) =>
									`${text.sources[source]} (${format.number(orders)})`,
							)
							.join(", "),
					)}
				</p>
			)}
			{worth.notes.length === 0 ? null : (
				<ul className="customers-notes">
					{worth.notes.map((note) => (
						<li key={note.en}>{note[language]}</li>
					))}
				</ul>
			)}
			{channels.length === 0 ? (
				<p className="empty">{text.noChannels}</p>
			) : (
				<>
					<IntervalPlot
						title={text.channels}
						unit={text.channelsUnit}
						level={0.95}
						show={money}
						rows={channels.map(({ channel, lifetime }) => ({
							label: nameOf(channel),
							value: lifetime.value,
							interval: [lifetime.low, lifetime.high],
						}))}
					/>
					<DataTable
						caption={text.cac}
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
								cell: ({ targetCac }) => (
									<>
										<strong>{money(targetCac.value)}</strong>
										<small className="wrap">
											{" "}
											{text.span(money(targetCac.low), money(targetCac.high))}
										</small>
									</>
								),
							},
							{
								key: "roas",
								label: text.roas,
								numeric: true,
								cell: ({ targetRoas }) =>
									targetRoas === null ? (
										"–"
									) : (
										<>
											<strong>{format.number(targetRoas.value)}</strong>
											<small className="wrap">
												{" "}
												{text.span(
													format.number(targetRoas.low),
													format.number(targetRoas.high),
												)}
											</small>
										</>
									),
							},
						]}
					/>
					<p className="lo-hint">{text.channelsNote}</p>
				</>
			)}
			<Cohorts cohorts={worth.cohorts} currency={currency} />
		</>
	);
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
