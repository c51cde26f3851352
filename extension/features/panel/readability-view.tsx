import type { Readability } from "@lotse/shared/language/readability/measure-readability.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { panelWords } from "../words/panel-words.ts";

/** The plain verdict, or why there is none, and every formula behind it. */
export function ReadabilityView({ readability }: { readability: Readability }) {
	const words = useMessages(panelWords);
	const format = useFormat();
	const language = use(LanguageContext);
	const { verdict, formulas } = readability;
	return (
		<>
			<p>
				{verdict.ok
					? words.readingVerdict(words.readingLevel[verdict.level])
					: words.readingNone[verdict.reason]}
			</p>
			{formulas.length === 0 ? null : (
				<details className="lo-details">
					<summary>{words.allFormulas}</summary>
					<DataTable
						caption={words.readability}
						captionHidden
						rows={formulas}
						rowKey={(row) => row.id}
						columns={[
							{
								key: "formula",
								label: words.formula,
								cell: (row) => row.name[language],
							},
							{
								key: "value",
								label: words.value,
								numeric: true,
								cell: (row) => format.number(row.value),
							},
							{
								key: "level",
								label: words.reading,
								cell: (row) => words.readingLevel[row.level],
							},
						]}
					/>
				</details>
			)}
		</>
	);
}
