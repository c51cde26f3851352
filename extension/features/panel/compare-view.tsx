import {
	compareHeadlines,
	type HeadlineComparison,
} from "@lotse/shared/language/headline/compare-headlines.ts";
import { nameWholeFeature } from "@lotse/shared/language/headline/name-whole-feature.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useId, useMemo, useState } from "react";
import { layerOf } from "../knowledge/layer-of.ts";
import type { FieldNote } from "../messages/messages.ts";
import { panelWords } from "../words/panel-words.ts";
import { useKnowledge } from "./use-knowledge.ts";

const longest = 400;

/** Two versions of a headline: which would win, with interval and reasons, or that it cannot be told. */
export function CompareView({ field }: { field: FieldNote | null }) {
	const words = useMessages(panelWords);
	const layer = layerOf(useKnowledge().known);
	const [a, setA] = useState(field?.text.slice(0, longest) ?? "");
	const [b, setB] = useState("");
	const comparison = useMemo(
		() =>
			a.trim() === "" || b.trim() === ""
				? null
				: compareHeadlines(a, b, layer === null ? {} : { layer }),
		[a, b, layer],
	);
	return (
		<>
			<p className="lo-quiet">{words.compareIntro}</p>
			<Version label={words.a} value={a} change={setA} />
			{field === null || field.text === a ? null : (
				<p>
					<button
						type="button"
						className="lo-button lo-button-small"
						onClick={() => setA(field.text.slice(0, longest))}
					>
						{words.takeField}
					</button>
				</p>
			)}
			<Version label={words.b} value={b} change={setB} />
			<div aria-live="polite">
				{comparison === null ? (
					<p className="lo-quiet">{words.compareEmpty}</p>
				) : (
					<Outcome comparison={comparison} />
				)}
			</div>
		</>
	);
}

function Version({
	label,
	value,
	change,
}: {
	label: string;
	value: string;
	change: (value: string) => void;
}) {
	const id = useId();
	return (
		<div className="panel-row">
			<label htmlFor={id}>{label}</label>
			<textarea
				id={id}
				rows={2}
				maxLength={longest}
				value={value}
				onChange={(event) => change(event.target.value)}
			/>
		</div>
	);
}

function Outcome({ comparison }: { comparison: HeadlineComparison }) {
	const words = useMessages(panelWords);
	const copy = useMessages(copyMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	if (!comparison.ok) {
		return (
			<p>
				<b>{copy.noScore}.</b> {copy.abstain[comparison.reason]}
			</p>
		);
	}
	const { pA, interval, reason, contributions, cautions } = comparison;
	const sides = { a: "A", b: "B", both: words.both };
	const telling = contributions
		.filter(({ logOdds }) => Math.abs(logOdds) >= 0.005)
		.toSorted((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds));
	return (
		<>
			<p className="panel-verdict">
				{reason === undefined
					? words.wins(pA > 0.5 ? words.a : words.b)
					: words.undecided[reason]}
			</p>
			<IntervalPlot
				title={words.compareTitle}
				unit={words.compareUnit}
				rows={[{ label: words.aBeforeB, value: pA, interval }]}
				level={0.9}
				reference={0.5}
				show={(value) => format.percent(value)}
			/>
			{cautions.map((caution) => (
				<p key={caution} className="lo-quiet">
					{copy.caution[caution]}
				</p>
			))}
			<DataTable
				caption={copy.contributionsTitle}
				rows={telling}
				rowKey={(row, index) => `${row.side} ${index}`}
				columns={[
					{
						key: "part",
						label: copy.part,
						cell: (row) =>
							row.kind === "token"
								? row.text
								: nameWholeFeature(row.feature)[language],
					},
					{ key: "side", label: words.side, cell: (row) => sides[row.side] },
					{
						key: "logOdds",
						label: copy.contribution,
						numeric: true,
						cell: (row) => format.signed(row.logOdds),
					},
				]}
			/>
			<p className="lo-hint">{copy.scoreMeaning}</p>
		</>
	);
}
