import type { forecastProduct } from "@lotse/shared/contract/products.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { Axes } from "@lotse/shared/ui/chart/axes.tsx";
import { ChartFrame } from "@lotse/shared/ui/chart/chart-frame.tsx";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { niceTicks } from "@lotse/shared/ui/chart/nice-ticks.ts";
import { paths } from "@lotse/shared/ui/chart/paths.ts";
import { useWidth } from "@lotse/shared/ui/chart/use-width.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId } from "react";
import { productsMessages } from "../../messages/products.ts";

type Forecast = Output<(typeof forecastProduct)["reply"]>;
const height = 250;
/** Steps of the past that are drawn: enough to see a rhythm, few enough to see the end. */
const mostDrawn = 104;

/** What was sold as a line, what is expected dashed with its range; the figures in a table behind it. */
export function DemandChart({
	forecast,
	name,
	unit,
}: {
	forecast: Forecast;
	name: string;
	unit: string;
}) {
	const text = useMessages(productsMessages);
	const format = useFormat();
	const [ref, width] = useWidth(640);
	const id = useId();
	const past = forecast.past.slice(-mostDrawn);
	const { ahead } = forecast;
	const [next] = ahead;
	const frame = { left: 56, right: width - 12, top: 26, bottom: height - 32 };
	const days = [...past, ...ahead].map(({ day }) => day);
	const top = Math.max(
		1,
		...past.map(({ units }) => units),
		...ahead.map(({ units }) => units.high),
	);
	const x = linearScale(
		[0, Math.max(1, days.length - 1)],
		[frame.left, frame.right],
	);
	const y = linearScale([0, top], [frame.bottom, frame.top]);
	const last = past.length - 1;
	const end = past[last]?.units ?? 0;
	const shown = width > 420 ? 5 : 3;
	const xTicks = Array.from({ length: shown }, (_, i) => {
		const at = Math.round(((i + 0.5) * (days.length - 1)) / shown);
		return { at, label: format.day(days[at] ?? "") };
	});
	return (
		<ChartFrame
			title={text.chartTitle(name)}
			unit={unit}
			legend={[
				{ mark: "whisker", text: text.sold },
				{ mark: "dashed", text: text.expected },
				{ mark: "band", text: text.range },
			]}
			note={text.rangeNote}
			table={<Figures forecast={forecast} name={name} />}
		>
			<div ref={ref}>
				<svg
					className="lo-plot"
					width={width}
					height={height}
					role="img"
					aria-labelledby={id}
				>
					<title id={id}>
						{text.chartSummary(
							name,
							format.number(next?.units.value ?? 0),
							format.number(next?.units.low ?? 0),
							format.number(next?.units.high ?? 0),
						)}
					</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={xTicks}
						yTicks={niceTicks(0, top, 4).map((at) => ({
							at,
							label: format.compact(at),
						}))}
					/>
					<path
						className="lo-band"
						d={paths.band([
							[x(last), y(end), y(end)],
							...ahead.map(
								({ units }, i) =>
									[x(last + 1 + i), y(units.low), y(units.high)] as const,
							),
						])}
					/>
					<path
						className="lo-line"
						d={paths.line(past.map(({ units }, i) => [x(i), y(units)]))}
					/>
					<path
						className="lo-line lo-line-dashed"
						d={paths.line([
							[x(last), y(end)],
							...ahead.map(
								({ units }, i) => [x(last + 1 + i), y(units.value)] as const,
							),
						])}
					/>
				</svg>
			</div>
		</ChartFrame>
	);
}

function Figures({ forecast, name }: { forecast: Forecast; name: string }) {
	const text = useMessages(productsMessages);
	const format = useFormat();
	return (
		<DataTable
			caption={text.chartTitle(name)}
			rows={forecast.ahead}
			rowKey={({ day }) => day}
			columns={[
				{ key: "day", label: text.from, cell: ({ day }) => format.day(day) },
				{
					key: "expected",
					label: text.expected,
					numeric: true,
					cell: ({ units }) => format.number(units.value),
				},
				{
					key: "range",
					label: text.range,
					numeric: true,
					cell: ({ units }) =>
						text.span(format.number(units.low), format.number(units.high)),
				},
			]}
		/>
	);
}
