import { ChartFrame, type LegendEntry } from "./chart/chart-frame.tsx";
import { linearScale } from "./chart/linear-scale.ts";
import { niceTicks } from "./chart/nice-ticks.ts";
import { DataTable } from "./data-table.tsx";
import { useFormat } from "./format/use-format.ts";
import { chartMessages } from "./messages/charts.ts";
import { useMessages } from "./use-messages.ts";

export type IntervalRow = {
	label: string;
	value: number;
	/** Low and high end; null for a plain fact. */
	interval: readonly [number, number] | null;
	/** The simulator's true value, where there is one. */
	truth?: number;
};

/** Estimates side by side on one axis, each a dot with its interval; the truth, where it is known, as a diamond. */
export function IntervalPlot({
	title,
	unit,
	rows,
	level = 0.94,
	show,
	reference = 0,
}: {
	title: string;
	unit: string;
	rows: readonly IntervalRow[];
	/** Probability the intervals hold. */
	level?: number;
	/** How a value is written; a plain number when left out. */
	show?: (value: number) => string;
	/** A value to compare with, drawn as a line: 0 by default, 1 for a return. */
	reference?: number;
}) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	const write = show ?? format.number;
	const values = rows.flatMap((row) => [
		row.value,
		...(row.interval ?? []),
		...(row.truth === undefined ? [] : [row.truth]),
	]);
	const low = Math.min(reference, ...values);
	const high = Math.max(reference, ...values);
	const pad = (high - low || 1) * 0.04;
	const percent = linearScale([low - pad, high + pad], [0, 100]);
	const at = (value: number) => `${percent(value).toFixed(2)}%`;
	const ticks = niceTicks(low - pad, high + pad, 5);
	const hasTruth = rows.some((row) => row.truth !== undefined);
	const legend: LegendEntry[] = [
		{ mark: "whisker", text: text.estimateLegend },
	];
	if (hasTruth) legend.push({ mark: "diamond", text: text.truthLegend });
	const written = (row: IntervalRow) =>
		row.interval === null
			? ""
			: text.span(write(row.interval[0]), write(row.interval[1]));
	return (
		<ChartFrame
			title={title}
			unit={unit}
			legend={legend}
			note={text.interval(format.percent(level))}
			table={
				<DataTable
					caption={title}
					rows={rows}
					rowKey={(row) => row.label}
					columns={[
						{ key: "label", label: "", cell: (row) => row.label },
						{
							key: "value",
							label: text.value,
							numeric: true,
							cell: (row) => write(row.value),
						},
						{
							key: "interval",
							label: text.intervalColumn(format.percent(level)),
							numeric: true,
							cell: written,
						},
						...(hasTruth
							? [
									{
										key: "truth",
										label: text.truth,
										numeric: true,
										cell: (row: IntervalRow) =>
											row.truth === undefined ? "" : write(row.truth),
									},
								]
							: []),
					]}
				/>
			}
		>
			<div className="lo-intervals">
				{rows.map((row) => (
					<div className="lo-interval-row" key={row.label}>
						<span className="lo-interval-label">{row.label}</span>
						<svg className="lo-interval-track" aria-hidden="true">
							<line
								className="lo-reference"
								x1={at(reference)}
								x2={at(reference)}
								y1="0"
								y2="100%"
							/>
							<line className="lo-track" x1="0" x2="100%" y1="50%" y2="50%" />
							{row.interval ? (
								<line
									className="lo-whisker"
									x1={at(row.interval[0])}
									x2={at(row.interval[1])}
									y1="50%"
									y2="50%"
								/>
							) : null}
							<circle className="lo-dot" cx={at(row.value)} cy="50%" r="5" />
							{row.truth === undefined ? null : (
								<svg
									x={at(row.truth)}
									y="50%"
									overflow="visible"
									aria-hidden="true"
								>
									<path className="lo-diamond" d="M0-6L6 0L0 6L-6 0Z" />
								</svg>
							)}
						</svg>
						<span className="lo-interval-value">{write(row.value)}</span>
					</div>
				))}
				<div className="lo-interval-row lo-interval-axis">
					<span />
					<svg className="lo-interval-track" aria-hidden="true">
						{ticks.map((tick) => (
							<text key={tick} x={at(tick)} y="14" textAnchor="middle">
								{show ? show(tick) : format.compact(tick)}
							</text>
						))}
					</svg>
					<span />
				</div>
			</div>
		</ChartFrame>
	);
}
