import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import {
	type Decomposition,
	decompose,
} from "@lotse/shared/causal/review/decompose.ts";
import { ChartFrame } from "@lotse/shared/ui/chart/chart-frame.tsx";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, useEffect, useState } from "react";
import { plannerMessages } from "../../messages/planner.ts";
import { Loading } from "../../parts/loading.tsx";

/** Where the target came from: the baseline, on top of it each channel, and the sum. */
export const Waterfall = memo(function Waterfall({
	model,
	version,
}: {
	model: MmmModel;
	version: string;
}) {
	const text = useMessages(plannerMessages);
	const [parts, setParts] = useState<Decomposition | null>(null);
	// A quarter of a second on a large model: after the page is there.
	useEffect(() => {
		const later = window.setTimeout(() => setParts(decompose(model)), 30);
		return () => window.clearTimeout(later);
	}, [model]);
	return (
		<section aria-labelledby="waterfall">
			<h2 id="waterfall">{text.waterfall}</h2>
			{parts === null ? (
				<Loading />
			) : (
				<Bars model={model} version={version} parts={parts} />
			)}
		</section>
	);
});

function Bars({
	model,
	version,
	parts,
}: {
	model: MmmModel;
	version: string;
	parts: Decomposition;
}) {
	const text = useMessages(plannerMessages);
	const format = useFormat();
	const { from, to } = model.dataWindow;
	let reached = 0;
	const stepOf = (name: string, value: Interval, isSum: boolean) => {
		const start = isSum ? 0 : reached;
		reached = start + value.mean;
		return { name, value, isSum, start, end: reached };
	};
	const steps = [
		stepOf(text.baseline, parts.baseline, true),
		...parts.channels.map(({ channel, total }) =>
			stepOf(channel, total, false),
		),
		stepOf(text.all, parts.total, true),
	];
	const ends = steps.flatMap(({ start, end, value }) => [
		start,
		end,
		start + value.q3,
		start + value.q97,
	]);
	const x = linearScale([Math.min(0, ...ends), Math.max(0, ...ends)], [0, 100]);
	const at = (value: number) => `${x(value).toFixed(2)}%`;
	const wide = (a: number, b: number) =>
		`${Math.max(0.3, Math.abs(x(b) - x(a))).toFixed(2)}%`;
	return (
		<ChartFrame
			title={text.waterfallTitle}
			unit={text.waterfallUnit(
				model.spec.target,
				format.day(from),
				format.day(to),
				version,
			)}
			legend={[]}
			note={text.waterfallNote}
			table={
				<DataTable
					caption={text.waterfall}
					captionHidden
					rows={steps}
					rowKey={({ name }) => name}
					columns={[
						{ key: "part", label: text.part, cell: ({ name }) => name },
						{
							key: "value",
							label: text.value,
							numeric: true,
							cell: ({ value }) => format.number(value.mean),
						},
						{
							key: "interval",
							label: text.interval,
							numeric: true,
							cell: ({ value }) =>
								`${format.number(value.q3)} – ${format.number(value.q97)}`,
						},
						{
							key: "share",
							label: text.share,
							numeric: true,
							cell: ({ value }) =>
								format.percent(value.mean / parts.total.mean, 1),
						},
					]}
				/>
			}
		>
			<ul className="waterfall">
				{steps.map(({ name, value, isSum, start, end }) => (
					<li key={name}>
						<span className="waterfall-name">{name}</span>
						<svg aria-hidden="true">
							<rect
								className={isSum ? "waterfall-sum" : "waterfall-part"}
								x={at(Math.min(start, end))}
								width={wide(start, end)}
								y="15%"
								height="70%"
							/>
							<line
								className="waterfall-whisker"
								x1={at(start + value.q3)}
								x2={at(start + value.q97)}
								y1="50%"
								y2="50%"
							/>
						</svg>
						<span className="waterfall-value">
							{format.number(value.mean)}{" "}
							<small>
								({format.number(value.q3)} – {format.number(value.q97)})
							</small>
						</span>
					</li>
				))}
			</ul>
		</ChartFrame>
	);
}
