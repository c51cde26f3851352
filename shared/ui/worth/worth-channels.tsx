import type { CustomerWorth } from "../../contract/customers.ts";
import { DataTable } from "../data-table.tsx";
import { useFormat } from "../format/use-format.ts";
import { IntervalPlot } from "../interval-plot.tsx";
import { worthMessages } from "../messages/worth.ts";
import { useMessages } from "../use-messages.ts";
import { Ranged } from "./ranged.tsx";

/** Worth by origin, with the most a new customer from there may cost. */
export function WorthChannels({ worth }: { worth: CustomerWorth }) {
	const text = useMessages(worthMessages);
	const format = useFormat();
	const { channels, currency, source } = worth;
	const money = (value: number) => format.money(value, currency);
	const nameOf = (channel: string | null) => channel ?? text.unknownChannel;
	if (channels.length === 0)
		return <p className="empty">{text.noChannels[source ?? "file"]}</p>;
	return (
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
						cell: ({ targetCac }) => <Ranged range={targetCac} show={money} />,
					},
					{
						key: "roas",
						label: text.roas,
						numeric: true,
						cell: ({ targetRoas }) =>
							targetRoas === null ? (
								"–"
							) : (
								<Ranged range={targetRoas} show={format.number} />
							),
					},
				]}
			/>
			<p className="lo-hint">{text.channelsNote}</p>
		</>
	);
}
