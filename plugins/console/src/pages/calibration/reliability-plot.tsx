import type { ReliabilityBin } from "@lotse/shared/language/headline/calibration/bin-reliability.ts";
import { Axes } from "@lotse/shared/ui/chart/axes.tsx";
import { ChartFrame } from "@lotse/shared/ui/chart/chart-frame.tsx";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { useWidth } from "@lotse/shared/ui/chart/use-width.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { chartMessages } from "@lotse/shared/ui/messages/charts.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId } from "react";
import { calibrationMessages } from "../../messages/calibration.ts";

const height = 300;
/** Both axes are shares; a wider plot would flatten what is compared. */
const widest = 560;
const ticks = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How sure the score was (across) against how often it was right (up), with intervals; what lies on the dashed line is right as often as it says. */
export function ReliabilityPlot({
	bins,
	of,
}: {
	bins: readonly ReliabilityBin[];
	/** Whose pairs these are. */
	of: string;
}) {
	const text = useMessages(calibrationMessages);
	const { span } = useMessages(chartMessages);
	const format = useFormat();
	const [ref, room] = useWidth(440);
	const width = Math.min(room, widest);
	const titleId = useId();
	const frame = { left: 56, right: width - 12, top: 12, bottom: height - 48 };
	const lowest = Math.min(0.4, ...bins.map(({ interval }) => interval[0]));
	const floor = Math.max(0, Math.floor(lowest * 10) / 10);
	const x = linearScale([0.5, 1], [frame.left, frame.right]);
	const y = linearScale([floor, 1], [frame.bottom, frame.top]);
	const labelled = (at: number) => ({ at, label: format.percent(at) });
	const yTicks = Array.from(
		{ length: Math.round((1 - floor) * 10) + 1 },
		(_, index) => Math.round(10 * floor + index) / 10,
	).filter((at) => floor >= 0.3 || Math.round(at * 10) % 2 === 0);
	return (
		<ChartFrame
			title={`${text.plot}: ${of}`}
			unit={text.plotUnit}
			legend={[
				{ mark: "whisker", text: `${text.right}, ${text.interval}` },
				{ mark: "dashed", text: text.even },
			]}
			note={text.plotNote}
			table={
				<DataTable
					caption={`${text.plot}: ${of}`}
					rows={bins}
					rowKey={({ from }) => String(from)}
					columns={[
						{
							key: "predicted",
							label: text.predicted,
							cell: ({ predicted }) => format.percent(predicted),
						},
						{
							key: "right",
							label: text.right,
							numeric: true,
							cell: ({ right }) => format.percent(right),
						},
						{
							key: "interval",
							label: text.interval,
							numeric: true,
							cell: ({ interval: [low, high] }) =>
								span(format.percent(low), format.percent(high)),
						},
						{
							key: "pairs",
							label: text.pairs,
							numeric: true,
							cell: ({ pairs }) => format.number(pairs),
						},
						{
							key: "comparisons",
							label: text.comparisons,
							numeric: true,
							cell: ({ comparisons }) => format.number(Math.round(comparisons)),
						},
					]}
				/>
			}
		>
			<div ref={ref}>
				<svg
					className="lo-plot"
					width={width}
					height={height}
					role="img"
					aria-labelledby={titleId}
				>
					<title id={titleId}>
						{text.plotSummary(
							bins
								.map(({ predicted, right }) =>
									text.plotPart(
										format.percent(predicted),
										format.percent(right),
									),
								)
								.join("; "),
						)}
					</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={ticks.map(labelled)}
						yTicks={yTicks.map(labelled)}
						xLabel={text.plotX}
					/>
					<line
						className="lo-line lo-line-dashed"
						x1={x(0.5)}
						y1={y(0.5)}
						x2={x(1)}
						y2={y(1)}
					/>
					{bins.map(({ from, predicted, right, interval: [low, high] }) => (
						<g key={from}>
							<line
								className="lo-whisker"
								x1={x(predicted)}
								x2={x(predicted)}
								y1={y(low)}
								y2={y(high)}
							/>
							<circle
								className="lo-dot"
								cx={x(predicted)}
								cy={y(right)}
								r={5}
							/>
						</g>
					))}
				</svg>
			</div>
		</ChartFrame>
	);
}
