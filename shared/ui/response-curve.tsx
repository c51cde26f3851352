import { useId } from "react";
import type {
	ResponseCurve as Curve,
	ResponsePoint,
} from "../causal/mmm/mmm-results.ts";
import { Axes } from "./chart/axes.tsx";
import { ChartFrame, type LegendEntry } from "./chart/chart-frame.tsx";
import { linearScale } from "./chart/linear-scale.ts";
import { niceTicks } from "./chart/nice-ticks.ts";
import { paths } from "./chart/paths.ts";
import { pointOnCurve } from "./chart/point-on-curve.ts";
import { useWidth } from "./chart/use-width.ts";
import { DataTable } from "./data-table.tsx";
import { useFormat } from "./format/use-format.ts";
import { chartMessages } from "./messages/charts.ts";
import { useMessages } from "./use-messages.ts";

const height = 250;

/**
 * What a steady weekly spend on one channel brings, with its 94 % interval: solid where the data has seen such weeks, dashed
 * beyond; today's spend as a dot, the suggestion as a diamond.
 */
export function ResponseCurve({
	curve,
	target,
	suggestedSpend = null,
	highest,
}: {
	curve: Curve;
	/** What the curve's values count, as the reader calls it. */
	target: string;
	/** Money a week; null where nothing is suggested. */
	suggestedSpend?: number | null;
	/** Upper end of the value axis, so that several curves can be compared; its own maximum when left out. */
	highest?: number;
}) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	const [ref, width] = useWidth(480);
	const descriptionId = useId();
	const frame = { left: 56, right: width - 12, top: 26, bottom: height - 44 };
	const lastSpend = curve.points.at(-1)?.spend ?? 1;
	const top =
		highest ?? Math.max(1e-9, ...curve.points.map((point) => point.q97));
	const x = linearScale([0, lastSpend], [frame.left, frame.right]);
	const y = linearScale([0, top], [frame.bottom, frame.top]);
	const edge = pointOnCurve(
		curve.points,
		Math.min(curve.observedMax, lastSpend),
	);
	const seen = curve.points.filter((point) => point.spend <= curve.observedMax);
	const beyond = curve.points.filter(
		(point) => point.spend > curve.observedMax,
	);
	const solid = edge ? [...seen, edge] : seen;
	const dashed = edge && beyond.length > 0 ? [edge, ...beyond] : beyond;
	const line = (points: readonly ResponsePoint[]) =>
		paths.line(points.map((point) => [x(point.spend), y(point.mean)]));
	const band = (points: readonly ResponsePoint[]) =>
		paths.band(
			points.map((point) => [x(point.spend), y(point.q3), y(point.q97)]),
		);
	const suggested =
		suggestedSpend === null ? null : pointOnCurve(curve.points, suggestedSpend);
	const money = (value: number) => format.money(value, curve.currency);
	const legend: LegendEntry[] = [
		{ mark: "dot", text: `${text.today}: ${money(curve.current.spend)}` },
	];
	if (suggested)
		legend.push({
			mark: "diamond",
			text: `${text.suggested}: ${money(suggested.spend)}`,
		});
	legend.push({ mark: "range", text: text.observedRange });
	if (beyond.length > 0) legend.push({ mark: "dashed", text: text.beyond });
	return (
		<ChartFrame
			title={text.curveTitle(curve.channel)}
			unit={text.targetAWeek(target)}
			legend={legend}
			note={text.interval(format.percent(0.94))}
			table={<CurveTable curve={curve} target={target} />}
		>
			<div ref={ref}>
				<svg
					className="lo-plot"
					width={width}
					height={height}
					role="img"
					aria-labelledby={descriptionId}
				>
					<title id={descriptionId}>
						{text.curveSummary(
							curve.channel,
							money(curve.current.spend),
							format.number(curve.current.mean),
						)}
					</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={niceTicks(0, lastSpend, width > 420 ? 6 : 4).map((at) => ({
							at,
							label: format.compact(at),
						}))}
						yTicks={niceTicks(0, top, 4).map((at) => ({
							at,
							label: format.compact(at),
						}))}
						xLabel={`${text.spendAWeek}${curve.currency ? `, ${curve.currency}` : ""}`}
					/>
					<path className="lo-band" d={band(solid)} />
					<path className="lo-band lo-band-faint" d={band(dashed)} />
					<path className="lo-line" d={line(solid)} />
					<path className="lo-line lo-line-dashed" d={line(dashed)} />
					<line
						className="lo-range"
						x1={x(0)}
						x2={x(Math.min(curve.observedMax, lastSpend))}
						y1={frame.bottom}
						y2={frame.bottom}
					/>
					<line
						className="lo-drop"
						x1={x(curve.current.spend)}
						x2={x(curve.current.spend)}
						y1={y(curve.current.mean)}
						y2={frame.bottom}
					/>
					<circle
						className="lo-dot"
						cx={x(curve.current.spend)}
						cy={y(curve.current.mean)}
						r={5}
					/>
					{suggested ? (
						<path
							className="lo-diamond"
							d="M0-7L7 0L0 7L-7 0Z"
							transform={`translate(${x(suggested.spend)} ${y(suggested.mean)})`}
						/>
					) : null}
				</svg>
			</div>
		</ChartFrame>
	);
}

function CurveTable({ curve, target }: { curve: Curve; target: string }) {
	const text = useMessages(chartMessages);
	const format = useFormat();
	return (
		<DataTable
			caption={`${text.curveTitle(curve.channel)}: ${text.targetAWeek(target)}`}
			rows={curve.points.filter(
				(_, index) =>
					index % Math.max(1, Math.round(curve.points.length / 12)) === 0,
			)}
			rowKey={(point) => String(point.spend)}
			columns={[
				{
					key: "spend",
					label: text.spendAWeek,
					numeric: true,
					cell: (point) => format.money(point.spend, curve.currency),
				},
				{
					key: "mean",
					label: text.mean,
					numeric: true,
					cell: (point) => format.number(point.mean),
				},
				{
					key: "interval",
					label: text.intervalColumn(format.percent(0.94)),
					numeric: true,
					cell: (point) =>
						text.span(format.number(point.q3), format.number(point.q97)),
				},
				{
					key: "marginal",
					label: text.marginalReturn,
					numeric: true,
					cell: (point) => format.number(point.marginalReturn),
				},
				{
					key: "seen",
					label: "",
					cell: (point) => (point.extrapolates ? text.extrapolates : ""),
				},
			]}
		/>
	);
}
