import { Axes } from "@lotse/shared/ui/chart/axes.tsx";
import {
	ChartFrame,
	type LegendEntry,
} from "@lotse/shared/ui/chart/chart-frame.tsx";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { niceTicks } from "@lotse/shared/ui/chart/nice-ticks.ts";
import { paths } from "@lotse/shared/ui/chart/paths.ts";
import { useWidth } from "@lotse/shared/ui/chart/use-width.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { type ReactNode, useId } from "react";
import { adsHistoryMessages } from "../../messages/ads-history.ts";
import type { BudgetDay } from "./budget-days.ts";

const height = 200;
const micros = 1_000_000;

/** A daily budget as steps over its days, the day's cost as bars; Lotse's changes as diamonds, other people's as dots. */
export function BudgetChart({
	campaign,
	history,
	costOf,
	currency,
	timeZone,
	table,
}: {
	campaign: string;
	/** Oldest first. */
	history: readonly BudgetDay[];
	/** Micros; null where the day's report was not read. */
	costOf: (day: string) => number | null;
	currency: string;
	timeZone: string;
	table: ReactNode;
}) {
	const text = useMessages(adsHistoryMessages);
	const format = useFormat();
	const [ref, width] = useWidth(640);
	const titleId = useId();
	const frame = { left: 56, right: width - 12, top: 14, bottom: height - 34 };
	const amounts = history.flatMap(({ day, amountMicros }) => [
		amountMicros ?? 0,
		costOf(day) ?? 0,
	]);
	const top = Math.max(1, ...amounts) / micros;
	const x = linearScale([0, history.length], [frame.left, frame.right]);
	const y = linearScale([0, top * 1.08], [frame.bottom, frame.top]);
	const every = Math.ceil(history.length / (width > 520 ? 6 : 3));
	const moves = history.flatMap(({ moves: ofDay }, index) =>
		ofDay.map((move) => ({ ...move, index })),
	);
	const legend: LegendEntry[] = [
		{ mark: "line-observed", text: text.budget },
		{ mark: "band", text: text.spent },
		...(moves.some(({ isLotse }) => isLotse)
			? [{ mark: "diamond", text: text.lotse }]
			: []),
		...(moves.some(({ isLotse }) => !isLotse)
			? [{ mark: "dot", text: text.others }]
			: []),
	];
	return (
		<ChartFrame
			title={text.chart(campaign)}
			unit={text.unit(currency, timeZone)}
			legend={legend}
			note={
				history.some(({ amountMicros }) => amountMicros === null)
					? text.unknownWhy
					: null
			}
			table={table}
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
						{text.summary(
							campaign,
							format.money(
								(history.at(-1)?.amountMicros ?? 0) / micros,
								currency,
							),
							format.number(moves.length),
						)}
					</title>
					<Axes
						frame={frame}
						x={x}
						y={y}
						xTicks={history.flatMap(({ day }, at) =>
							at % every === 0
								? [{ at: at + 0.5, label: format.day(day) }]
								: [],
						)}
						yTicks={niceTicks(0, top, 4).map((at) => ({
							at,
							label: format.compact(at),
						}))}
					/>
					{history.map(({ day }, index) => {
						const cost = costOf(day);
						return cost === null ? null : (
							<rect
								key={day}
								className="ads-cost"
								x={x(index + 0.15)}
								width={Math.max(1, x(index + 0.85) - x(index + 0.15))}
								y={y(cost / micros)}
								height={Math.max(0, frame.bottom - y(cost / micros))}
							/>
						);
					})}
					<path
						className="lo-line-observed"
						d={stepsOf(history, x, y)}
						fill="none"
					/>
					{moves.map(({ index, isLotse, toMicros, at }, place) => {
						const [left, up] = [x(index), y(toMicros / micros)];
						const key = `${index} ${at} ${place}`;
						return isLotse ? (
							<path
								key={key}
								className="lo-diamond"
								d="M0-6L6 0L0 6L-6 0Z"
								transform={`translate(${left} ${up})`}
							/>
						) : (
							<circle key={key} className="lo-dot" cx={left} cy={up} r={5} />
						);
					})}
				</svg>
			</div>
		</ChartFrame>
	);
}

/** A flat line a day, joined where two days follow each other, broken where an amount is not known. */
function stepsOf(
	history: readonly BudgetDay[],
	x: (index: number) => number,
	y: (amount: number) => number,
): string {
	const runs: [number, number][][] = [];
	let isOpen = false;
	history.forEach(({ amountMicros }, index) => {
		if (amountMicros !== null) {
			if (!isOpen) runs.push([]);
			const at = y(amountMicros / micros);
			runs.at(-1)?.push([x(index), at], [x(index + 1), at]);
		}
		isOpen = amountMicros !== null;
	});
	return runs.map((run) => paths.line(run)).join("");
}
