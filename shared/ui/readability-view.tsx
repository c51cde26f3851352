import { type ReactNode, use } from "react";
import type { Readability } from "../language/readability/measure-readability.ts";
import { DataTable } from "./data-table.tsx";
import { useFormat } from "./format/use-format.ts";
import { LanguageContext } from "./language-context.ts";
import { readabilityMessages } from "./messages/readability.ts";
import { useMessages } from "./use-messages.ts";

/** The plain verdict and the formula it rests on, or why there is none; then every formula. `children` stand between the two. */
export function ReadabilityView({
	readability: { verdict, formulas },
	children,
}: {
	readability: Readability;
	children?: ReactNode;
}) {
	const text = useMessages(readabilityMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const nameOf = (id: string) =>
		formulas.find((formula) => formula.id === id)?.name[language] ?? id;
	return (
		<>
			<p>
				{verdict.ok
					? text.verdict(text.level[verdict.level], nameOf(verdict.by))
					: text.none[verdict.reason]}
			</p>
			{children}
			{formulas.length === 0 ? null : (
				<details className="lo-details">
					<summary>{text.all}</summary>
					<DataTable
						caption={text.all}
						captionHidden
						rows={formulas}
						rowKey={({ id }) => id}
						columns={[
							{
								key: "formula",
								label: text.formula,
								cell: ({ name }) => name[language],
							},
							{
								key: "value",
								label: text.value,
								numeric: true,
								cell: ({ value }) => format.number(value),
							},
							{
								key: "level",
								label: text.reads,
								cell: ({ level }) => text.level[level],
							},
						]}
					/>
				</details>
			)}
		</>
	);
}
