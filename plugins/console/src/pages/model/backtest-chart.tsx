import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { Axes } from "@lotse/shared/ui/chart/axes.tsx";
import { ChartFrame } from "@lotse/shared/ui/chart/chart-frame.tsx";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { niceTicks } from "@lotse/shared/ui/chart/nice-ticks.ts";
import { useWidth } from "@lotse/shared/ui/chart/use-width.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { chartMessages } from "@lotse/shared/ui/messages/charts.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId } from "react";
import { modelMessages } from "../../messages/model.ts";

const height = 260;

/** Every unseen week: what was foretold with its interval, and what came. */
export function BacktestChart({
	backtest,
	target,
}: {
	backtest: MmmBacktest;
	target: string;
}) {
	const text = useMessages(modelMessages);
	const words = useMessages(chartMessages);
	const format = useFormat();
	const [ref, width] = useWidth(720);
	const titleId = useId();
	const weeks = backtest.origins.flatMap((origin) =>
		origin.dates.flatMap((date, index) => {
			const predicted = origin.predicted[index];
			const observed = origin.observed[index];
			if (predicted === undefined || observed === undefined) return [];
			return [{ date, predicted, observed, trainedTo: origin.trainedTo }];
		}),
	);
	const edges = weeks.flatMap((week) => [
		week.predicted.q3,
		week.predicted.q97,
		week.observed,
	]);
	const least = Math.min(...edges);
	const largest = Math.max(...edges);
	const pad = (largest - least || 1) * 0.06;
	const low = least - pad;
	const high = largest + pad;
	const frame = { left: 56, right: width - 12, top: 12, bottom: height - 28 };
	const x = linearScale([-0.5, weeks.length - 0.5], [frame.left, frame.right]);
	const y = linearScale([low, high], [frame.bottom, frame.top]);
	const step = Math.max(1, Math.ceil(weeks.length / Math.max(2, width / 110)));
	return (
		<ChartFrame
			title={text.backtestChart}
			unit={words.targetAWeek(target)}
			legend={[
				{ mark: "whisker", text: text.predicted },
				{ mark: "diamond", text: text.observed },
			]}
			note={words.interval(format.percent(0.94))}
			table={
				<DataTable
					caption={text.backtestChart}
					rows={weeks}
					rowKey={(week, index) => `${week.date} ${index}`}
					columns={[
						{
							key: "week",
							label: text.week,
							cell: (week) => format.day(week.date),
						},
						{
							key: "trained",
							label: text.trainedTo,
							cell: (week) => format.day(week.trainedTo),
						},
						{
							key: "predicted",
							label: text.predicted,
							numeric: true,
							cell: ({ predicted }) => (
								<>
									{format.number(predicted.mean)}{" "}
									<small>
										{words.span(
											format.number(predicted.q3),
											format.number(predicted.q97),
										)}
									</small>
								</>
							),
						},
						{
							key: "observed",
							label: text.observed,
							numeric: true,
							cell: (week) => format.number(week.observed),
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
					<title id={titleId}>{text.backtestChart}</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={weeks.flatMap((week, index) =>
							index % step === 0
								? [{ at: index, label: format.month(week.date) }]
								: [],
						)}
						yTicks={niceTicks(low, high, 4).map((at) => ({
							at,
							label: format.compact(at),
						}))}
					/>
					{weeks.map((week, index) => (
						<g
							key={`${week.date} ${week.trainedTo}`}
							transform={`translate(${x(index)} 0)`}
						>
							<line
								className="lo-whisker"
								y1={y(week.predicted.q3)}
								y2={y(week.predicted.q97)}
							/>
							<circle className="lo-dot" cy={y(week.predicted.mean)} r={4} />
							<path
								className="lo-diamond"
								d="M0-5L5 0L0 5L-5 0Z"
								transform={`translate(0 ${y(week.observed)})`}
							/>
						</g>
					))}
				</svg>
			</div>
		</ChartFrame>
	);
}
