import type { Scale } from "./linear-scale.ts";

export type Tick = { at: number; label: string };
export type Frame = {
	left: number;
	right: number;
	top: number;
	bottom: number;
};

/** Hairlines and labels of a chart: values to the left, positions below, what they mean at the ends. */
export function Axes({
	frame,
	x,
	y,
	xTicks,
	yTicks,
	xLabel,
	yLabel,
}: {
	frame: Frame;
	x: Scale;
	y: Scale;
	xTicks: readonly Tick[];
	yTicks: readonly Tick[];
	xLabel?: string;
	yLabel?: string;
}) {
	return (
		<g className="lo-axes">
			{yTicks.map((tick) => (
				<g key={tick.at} transform={`translate(0 ${y(tick.at)})`}>
					<line
						className={tick.at === 0 ? "lo-zero" : "lo-grid"}
						x1={frame.left}
						x2={frame.right}
					/>
					<text x={frame.left - 8} dy="0.32em" textAnchor="end">
						{tick.label}
					</text>
				</g>
			))}
			{xTicks.map((tick) => (
				<g key={tick.at} transform={`translate(${x(tick.at)} ${frame.bottom})`}>
					<line className="lo-tick" y2={5} />
					<text y={19} textAnchor="middle">
						{tick.label}
					</text>
				</g>
			))}
			{xLabel === undefined ? null : (
				<text x={frame.right} y={frame.bottom + 36} textAnchor="end">
					{xLabel}
				</text>
			)}
			{yLabel === undefined ? null : (
				<text x={frame.left} y={frame.top - 10} textAnchor="start">
					{yLabel}
				</text>
			)}
		</g>
	);
}
