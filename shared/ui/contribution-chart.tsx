import { useId, useState } from "react";
import type { Interval, MmmContributions } from "../causal/mmm/mmm-results.ts";
import { Axes } from "./chart/axes.tsx";
import { ChartFrame, type LegendEntry } from "./chart/chart-frame.tsx";
import { linearScale } from "./chart/linear-scale.ts";
import { niceTicks } from "./chart/nice-ticks.ts";
import { type Band, paths } from "./chart/paths.ts";
import { useWidth } from "./chart/use-width.ts";
import { DataTable } from "./data-table.tsx";
import { useFormat } from "./format/use-format.ts";
import { chartMessages } from "./messages/charts.ts";
import { useMessages } from "./use-messages.ts";

const height = 320;

type Series = { name: string; mark: string; weeks: readonly Interval[] };

/**
 * What the baseline and each channel contributed to every week: stacked means under the model's interval and the observed
 * line, or one series alone with its own interval. A slider reads single weeks, by hand or by pointer.
 */
export function ContributionChart({
	contributions,
	target,
}: {
	contributions: MmmContributions;
	/** What is counted, as the reader calls it. */
	target: string;
}) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	const [alone, setAlone] = useState("");
	const viewId = useId();
	const series: Series[] = [
		{ name: text.baseline, mark: "series-0", weeks: contributions.baseline },
		...contributions.channels.map((channel, index) => ({
			name: channel.channel,
			mark: `series-${(index % 8) + 1}`,
			weeks: channel.weeks,
		})),
	];
	const single = series.find((one) => one.name === alone) ?? null;
	const legend: LegendEntry[] = single
		? [{ mark: single.mark, text: single.name }]
		: [
				...series
					.map((one, index) => ({
						mark: one.mark,
						text: index === 0 ? text.baselineLong : one.name,
					}))
					.reverse(),
				{ mark: "line-observed", text: text.observed },
				{ mark: "band", text: text.expected },
			];
	return (
		<ChartFrame
			title={text.contributionsTitle}
			unit={text.contributionsUnit(target)}
			legend={legend}
			note={text.interval(format.percent(0.94))}
			table={
				<ContributionTable contributions={contributions} series={series} />
			}
		>
			<p className="lo-chart-controls">
				<label htmlFor={viewId}>{text.view}</label>
				<select
					id={viewId}
					value={alone}
					onChange={(event) => setAlone(event.target.value)}
				>
					<option value="">{text.viewStacked}</option>
					{series.map((one) => (
						<option key={one.name} value={one.name}>
							{text.viewSingle(one.name)}
						</option>
					))}
				</select>
			</p>
			<Drawing contributions={contributions} series={series} single={single} />
		</ChartFrame>
	);
}

function Drawing({
	contributions,
	series,
	single,
}: {
	contributions: MmmContributions;
	series: readonly Series[];
	single: Series | null;
}) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	const [ref, width] = useWidth(720);
	const [read, setRead] = useState(contributions.dates.length - 1);
	const titleId = useId();
	const sliderId = useId();
	const { dates, observed, expected } = contributions;
	const layers = single ? [] : stack(series);
	const edges = single
		? single.weeks.flatMap((week) => [week.q3, week.q97])
		: [...observed, ...expected.map((week) => week.q97), ...layers.flat(2)];
	const low = Math.min(0, ...edges);
	const high = Math.max(1e-9, ...edges);
	const frame = { left: 56, right: width - 12, top: 12, bottom: height - 28 };
	const x = linearScale([0, dates.length - 1], [frame.left, frame.right]);
	const y = linearScale([low, high], [frame.bottom, frame.top]);
	const week = Math.min(read, dates.length - 1);
	const shown = single ? [single] : [...series].reverse();
	return (
		<>
			<div ref={ref}>
				<svg
					className="lo-plot"
					width={width}
					height={height}
					role="img"
					aria-labelledby={titleId}
					onPointerMove={(event) => {
						const box = event.currentTarget.getBoundingClientRect();
						const share =
							(event.clientX - box.left - frame.left) /
							(frame.right - frame.left);
						const index = Math.round(share * (dates.length - 1));
						setRead(Math.max(0, Math.min(dates.length - 1, index)));
					}}
				>
					<title id={titleId}>{text.contributionsTitle}</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={weekTicks(dates.length, width).map((at) => ({
							at,
							label: format.month(dates[at] ?? ""),
						}))}
						yTicks={niceTicks(low, high, 5).map((at) => ({
							at,
							label: format.compact(at),
						}))}
					/>
					{single ? (
						<>
							<path
								className={`lo-area lo-faint lo-${single.mark}`}
								d={paths.band(
									single.weeks.map((w, i): Band => [x(i), y(w.q3), y(w.q97)]),
								)}
							/>
							<path
								className={`lo-line lo-stroke-${single.mark}`}
								d={paths.line(single.weeks.map((w, i) => [x(i), y(w.mean)]))}
							/>
						</>
					) : (
						<>
							{layers.map((layer, index) => (
								<path
									key={series[index]?.name}
									className={`lo-area lo-${series[index]?.mark}`}
									d={paths.band(
										layer.map(([a, b], i): Band => [x(i), y(a), y(b)]),
									)}
								/>
							))}
							<path
								className="lo-band lo-band-model"
								d={paths.band(
									expected.map((w, i): Band => [x(i), y(w.q3), y(w.q97)]),
								)}
							/>
							<path
								className="lo-line lo-line-observed"
								d={paths.line(observed.map((value, i) => [x(i), y(value)]))}
							/>
						</>
					)}
					<line
						className="lo-cursor"
						x1={x(week)}
						x2={x(week)}
						y1={frame.top}
						y2={frame.bottom}
					/>
				</svg>
			</div>
			<div className="lo-readout">
				<label htmlFor={sliderId}>{text.readWeek}</label>
				<input
					id={sliderId}
					type="range"
					min={0}
					max={dates.length - 1}
					value={week}
					aria-valuetext={format.day(dates[week] ?? "")}
					onChange={(event) => setRead(event.target.valueAsNumber)}
				/>
				<output htmlFor={sliderId}>
					<strong>{format.day(dates[week] ?? "")}</strong>
					{shown.map((one) => {
						const value = one.weeks[week];
						return value === undefined ? null : (
							<span key={one.name}>
								<span
									className={`lo-mark lo-mark-${one.mark}`}
									aria-hidden="true"
								/>
								{one.name} <b>{format.number(value.mean)}</b>{" "}
								<small>
									{text.span(format.number(value.q3), format.number(value.q97))}
								</small>
							</span>
						);
					})}
					{single ? null : (
						<span>
							<span
								className="lo-mark lo-mark-line-observed"
								aria-hidden="true"
							/>
							{text.observed} <b>{format.number(observed[week] ?? 0)}</b>
						</span>
					)}
				</output>
			</div>
		</>
	);
}

/** Every series on top of the ones before: for each week the lower and upper edge. */
function stack(series: readonly Series[]): (readonly [number, number])[][] {
	const sums: number[] = [];
	return series.map((one) =>
		one.weeks.map((week, index) => {
			const from = sums[index] ?? 0;
			const to = from + week.mean;
			sums[index] = to;
			return [from, to] as const;
		}),
	);
}

function weekTicks(weeks: number, width: number): number[] {
	const most = Math.max(2, Math.floor(width / 110));
	const step = Math.max(1, Math.ceil(weeks / most));
	return Array.from(
		{ length: Math.ceil(weeks / step) },
		(_, index) => index * step,
	);
}

function ContributionTable({
	contributions,
	series,
}: {
	contributions: MmmContributions;
	series: readonly Series[];
}) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	return (
		<DataTable
			caption={text.contributionsTitle}
			rows={contributions.dates.map((date, index) => ({ date, index }))}
			rowKey={(row) => row.date}
			columns={[
				{ key: "week", label: text.week, cell: (row) => format.day(row.date) },
				{
					key: "observed",
					label: text.observed,
					numeric: true,
					cell: (row) => format.number(contributions.observed[row.index] ?? 0),
				},
				...series.map((one) => ({
					key: one.name,
					label: one.name,
					numeric: true,
					cell: (row: { index: number }) => {
						const week = one.weeks[row.index];
						if (week === undefined) return "";
						return (
							<>
								{format.number(week.mean)}{" "}
								<small>
									{text.span(format.number(week.q3), format.number(week.q97))}
								</small>
							</>
						);
					},
				})),
			]}
		/>
	);
}
