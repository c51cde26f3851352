import type { ReactNode } from "react";
import { chartMessages } from "../messages/charts.ts";
import { useMessages } from "../use-messages.ts";

export type LegendEntry = {
	/** Class of the sample: `line`, `dashed`, `band`, `dot`, `diamond`, or `series-1` … `series-8`. */
	mark: string;
	text: string;
};

/** What every chart has around its drawing: title, unit, legend in words, a note on its interval, and its table. */
export function ChartFrame({
	title,
	unit,
	legend,
	note,
	table,
	children,
}: {
	title: string;
	unit: string;
	legend: readonly LegendEntry[];
	note: string | null;
	table: ReactNode;
	children: ReactNode;
}) {
	const text = useMessages(chartMessages);
	return (
		<figure className="lo-chart">
			<figcaption>
				<span className="lo-chart-title">{title}</span>{" "}
				<span className="lo-chart-unit">{unit}</span>
			</figcaption>
			{children}
			<ul className="lo-legend">
				{legend.map((entry) => (
					<li key={`${entry.mark} ${entry.text}`}>
						<span
							className={`lo-mark lo-mark-${entry.mark}`}
							aria-hidden="true"
						/>
						{entry.text}
					</li>
				))}
			</ul>
			{note === null ? null : <p className="lo-chart-note">{note}</p>}
			<details className="lo-details">
				<summary>{text.showTable}</summary>
				{table}
			</details>
		</figure>
	);
}
