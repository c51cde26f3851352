import type {
	RegisteredFigure,
	RegisteredModel,
} from "@lotse/shared/contract/registry.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { registryMessages } from "../../messages/registry.ts";

/** What a model learnt from, how it did on later customers, and how evenly it serves groups. */
export function ModelCard({ model }: { model: RegisteredModel }) {
	const text = useMessages(registryMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const names = new Map<string, string>(Object.entries(text.metrics));
	const { fairness } = model;
	return (
		<>
			<p className="registry-card">{model.card[language]}</p>
			{model.warnings.length === 0 ? null : (
				<ul className="notes">
					{model.warnings.map((warning) => (
						<li key={warning.en}>{warning[language]}</li>
					))}
				</ul>
			)}
			<div className="registry-tables">
				<Figures
					caption={text.metric}
					figures={model.metrics}
					nameOf={(name) => names.get(name) ?? name}
				/>
				<Figures
					caption={text.parameter}
					figures={model.parameters}
					nameOf={(name) => <code>{name}</code>}
				/>
			</div>
			{fairness === null ? null : (
				<>
					<h3>{text.fairness}</h3>
					<p>{fairness.words[language]}</p>
					<DataTable
						caption={text.fairness}
						captionHidden
						rows={fairness.slices}
						rowKey={({ column, slice }) => `${column} ${slice}`}
						columns={[
							{
								key: "slice",
								label: text.group,
								cell: ({ column, slice }) =>
									column === undefined || column === "channel"
										? slice
										: `${column}: ${slice}`,
							},
							{
								key: "verdict",
								label: text.verdict,
								cell: ({ verdict }) => text.verdicts[verdict],
							},
							{
								key: "auc",
								label: "AUC",
								numeric: true,
								cell: ({ auc }) => (auc ? format.three(auc.value) : "–"),
							},
							{
								key: "miss",
								label: text.miss,
								numeric: true,
								cell: ({ miscalibration: { value, low, high } }) =>
									`${format.signedTwo(value)} (${format.signedTwo(low)} … ${format.signedTwo(high)})`,
							},
							{
								key: "chosen",
								label: text.chosen,
								numeric: true,
								cell: ({ selected: { value, low, high } }) =>
									`${format.percent(value)} (${format.percent(low)}–${format.percent(high)})`,
							},
						]}
					/>
				</>
			)}
		</>
	);
}

function Figures({
	caption,
	figures,
	nameOf,
}: {
	caption: string;
	figures: readonly RegisteredFigure[];
	nameOf: (name: string) => React.ReactNode;
}) {
	const text = useMessages(registryMessages);
	const format = useFormat();
	if (figures.length === 0) return null;
	return (
		<DataTable
			caption={caption}
			captionHidden
			rows={figures}
			rowKey={({ name }, index) => `${name} ${index}`}
			columns={[
				{ key: "name", label: caption, cell: ({ name }) => nameOf(name) },
				{
					key: "value",
					label: text.value,
					numeric: true,
					cell: ({ value }) => format.number(value),
				},
				{
					key: "range",
					label: text.range,
					numeric: true,
					cell: ({ low, high }) =>
						low === null || high === null
							? "–"
							: `${format.number(low)} … ${format.number(high)}`,
				},
			]}
		/>
	);
}
