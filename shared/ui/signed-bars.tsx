import { ChartFrame } from "./chart/chart-frame.tsx";
import { linearScale } from "./chart/linear-scale.ts";
import { DataTable } from "./data-table.tsx";
import { useFormat } from "./format/use-format.ts";
import { copyMessages } from "./messages/copy.ts";
import { useMessages } from "./use-messages.ts";

export type SignedBar = {
	/** Unique among the bars. */
	key: string;
	label: string;
	/** Words of the text stand out from properties of the whole. */
	isToken: boolean;
	logOdds: number;
};

/** Bars drawn; what is smaller is added up in one, so that the bars still sum to the whole. */
const most = 10;

/** What adds to and what takes from a sum of log-odds, with the sum below. */
export function SignedBars({
	title,
	unit,
	note,
	bars: all,
	sum,
}: {
	title: string;
	unit: string;
	note: string;
	bars: readonly SignedBar[];
	sum: number;
}) {
	const text = useMessages(copyMessages);
	const format = useFormat();
	const bySize = all.toSorted(
		(a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds),
	);
	const small = bySize.length > most ? bySize.slice(most - 1) : [];
	const kept = new Set(bySize.slice(0, bySize.length - small.length));
	const bars = all.filter((bar) => kept.has(bar));
	if (small.length > 0)
		bars.push({
			key: "others",
			label: text.others(small.length),
			isToken: false,
			logOdds: small.reduce((total, bar) => total + bar.logOdds, 0),
		});
	const size = Math.max(0.05, ...bars.map((bar) => Math.abs(bar.logOdds)));
	const x = linearScale([-size, size], [0, 100]);
	return (
		<ChartFrame
			title={title}
			unit={unit}
			legend={[]}
			note={note}
			table={
				<DataTable
					caption={title}
					rows={bySize}
					rowKey={(bar) => bar.key}
					columns={[
						{ key: "part", label: text.part, cell: (bar) => bar.label },
						{
							key: "logOdds",
							label: text.contribution,
							numeric: true,
							cell: (bar) => format.signedTwo(bar.logOdds),
						},
					]}
				/>
			}
		>
			<ul className="lo-bars">
				{bars.map((bar) => (
					<li key={bar.key}>
						<span className={bar.isToken ? "lo-bar-word" : "lo-bar-label"}>
							{bar.label}
						</span>
						<svg className="lo-bar" aria-hidden="true">
							<rect
								className={bar.logOdds < 0 ? "lo-bar-down" : "lo-bar-up"}
								x={`${Math.min(50, x(bar.logOdds))}%`}
								width={`${Math.abs(x(bar.logOdds) - 50)}%`}
								y="20%"
								height="60%"
							/>
							<line className="lo-zero" x1="50%" x2="50%" y1="0" y2="100%" />
						</svg>
						<span className="lo-bar-value">
							{format.signedTwo(bar.logOdds)}
						</span>
					</li>
				))}
				<li className="lo-bar-sum">
					<span className="lo-bar-label">{text.contributionsSum}</span>
					<span />
					<span className="lo-bar-value">{format.signedTwo(sum)}</span>
				</li>
			</ul>
		</ChartFrame>
	);
}
