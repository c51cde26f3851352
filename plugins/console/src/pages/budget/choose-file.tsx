import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useId, useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { CsvProblem } from "../../parts/csv-problem.tsx";
import { FaultList } from "../../parts/fault-list.tsx";
import { type ReadCsv, readCsv } from "../../parts/read-csv.ts";
import { weeksFromExport } from "./weeks-from-export.ts";

export type ChosenFile = {
	/** Changes with every choice, so that the form below starts anew. */
	key: number;
	name: string;
	csv: string;
	encoding: string;
	/** What was made of an advertising platform's export; empty for any other file. */
	note: string;
};

/** A file by drop, by click, or by keyboard; read and checked for being text at all. */
export function ChooseFile({
	file,
	onChoose,
}: {
	file: ChosenFile | null;
	onChoose: (file: ChosenFile | null) => void;
}) {
	const text = useMessages(budgetMessages);
	const format = useFormat();
	const id = useId();
	const [problem, setProblem] = useState<Extract<
		ReadCsv,
		{ ok: false }
	> | null>(null);
	const [faults, setFaults] = useState<readonly string[]>([]);
	const language = use(LanguageContext);
	const [isOver, setOver] = useState(false);
	const take = async (chosen: File | undefined) => {
		if (!chosen) return;
		const read = await readCsv(chosen);
		if (!read.ok) {
			setFaults([]);
			setProblem(read);
			return onChoose(null);
		}
		const made = weeksFromExport(read.text, language);
		setProblem(null);
		setFaults(made.ok ? [] : made.problems);
		const { encoding } = read;
		onChoose(
			made.ok
				? { key: Date.now(), name: chosen.name, encoding, ...made.file }
				: null,
		);
	};
	return (
		<section aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{text.file}</h2>
			<label
				className={isOver ? "drop drop-over" : "drop"}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					setOver(false);
					take(event.dataTransfer.files[0]);
				}}
			>
				<span className="drop-title">{text.drop}</span>
				<input
					type="file"
					accept=".csv,.tsv,.txt,text/csv"
					aria-describedby={`${id}-hint`}
					onChange={(event) => {
						take(event.target.files?.[0]);
						event.target.value = "";
					}}
				/>
			</label>
			<p id={`${id}-hint`} className="lo-hint">
				{text.fileHint}
			</p>
			<p role="status">
				{file === null ? null : (
					<strong>
						{text.chosen(file.name, format.number(countRows(file.csv)))}
						{file.encoding === "windows-1252" ? ` ${text.readAsWindows}` : ""}{" "}
						{file.note}
					</strong>
				)}
			</p>
			<FaultList faults={faults} />
			{problem === null ? null : <CsvProblem problem={problem} />}
		</section>
	);
}

function countRows(csv: string): number {
	return csv.split("\n").filter((line) => line.trim() !== "").length - 1;
}
