import {
	joinOwnWeeks,
	type OwnWeeks,
} from "@lotse/shared/causal/ad-exports/join-own-weeks.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { ownFiguresMessages } from "../../messages/own-figures.ts";
import { decodeCsv } from "../../parts/decode-csv.ts";
import { Field } from "../../parts/field.tsx";
import type { ChosenFile } from "./choose-file.tsx";
import { MapColumns } from "./map-columns.tsx";

type Joined = Extract<OwnWeeks, { ok: true }>;

/**
 * Weeks of an advertising platform, with the company's own figures put beside them where somebody has them, and then their columns. Read
 * in this page alone.
 */
export function OwnFigures({ file }: { file: ChosenFile }) {
	const text = useMessages(ownFiguresMessages);
	const budget = useMessages(budgetMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [joined, setJoined] = useState<Joined | null>(null);
	const [faults, setFaults] = useState<readonly string[]>([]);
	const take = async (chosen: File | undefined) => {
		if (!chosen) return;
		setJoined(null);
		const bytes = await chosen.arrayBuffer().catch(() => null);
		const decoded = bytes === null ? null : decodeCsv(new Uint8Array(bytes));
		if (decoded === null) return setFaults([budget.fileProblem.unreadable]);
		if (!decoded.ok) return setFaults([budget.fileProblem[decoded.reason]]);
		const own = joinOwnWeeks(file.csv, decoded.text);
		if (own.ok) setJoined(own);
		setFaults(
			own.ok
				? []
				: own.problems.map(
						({ message, fix }) => `${message[language]} ${fix[language]}`,
					),
		);
	};
	return (
		<>
			<section aria-labelledby={`own-${file.key}`}>
				<h2 id={`own-${file.key}`}>{text.title}</h2>
				<p className="lo-quiet">{text.lead}</p>
				<Field label={text.file} hint={text.hint}>
					{(ids) => (
						<input
							{...ids}
							type="file"
							accept=".csv,.tsv,.txt,text/csv"
							onChange={(event) => {
								void take(event.target.files?.[0]);
								event.target.value = "";
							}}
						/>
					)}
				</Field>
				<div role="status">
					{joined === null ? null : (
						<p className="success">
							{text.joined(
								joined.columns.join(", "),
								format.number(joined.weeks),
							)}{" "}
							{joined.leftOut === 0
								? ""
								: text.leftOut(format.number(joined.leftOut))}
						</p>
					)}
				</div>
				{faults.length === 0 ? null : (
					<ul role="alert" className="problem">
						{faults.map((fault) => (
							<li key={fault}>{fault}</li>
						))}
					</ul>
				)}
			</section>
			<MapColumns
				key={joined?.csv ?? file.csv}
				file={joined === null ? file : { ...file, csv: joined.csv }}
			/>
		</>
	);
}
