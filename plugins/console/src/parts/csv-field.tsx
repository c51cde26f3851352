import { type ReactNode, useState } from "react";
import { CsvProblem } from "./csv-problem.tsx";
import { Field } from "./field.tsx";
import { type ReadCsv, readCsv } from "./read-csv.ts";

/** Chooses a CSV file. One that cannot be read is refused here, with what to do; `onChoose` then gets `null`. */
export function CsvField({
	label,
	hint,
	isDisabled = false,
	mostCharacters,
	onChoose,
}: {
	label: ReactNode;
	hint?: ReactNode;
	isDisabled?: boolean;
	mostCharacters?: number;
	onChoose: (file: { name: string; text: string } | null) => void;
}) {
	const [problem, setProblem] = useState<Extract<
		ReadCsv,
		{ ok: false }
	> | null>(null);
	const take = async (file: File | undefined) => {
		if (!file) return;
		const read = await readCsv(file, mostCharacters);
		setProblem(read.ok ? null : read);
		onChoose(read.ok ? { name: file.name, text: read.text } : null);
	};
	return (
		<>
			<Field label={label} hint={hint}>
				{(ids) => (
					<input
						{...ids}
						type="file"
						accept=".csv,.tsv,.txt,text/csv"
						disabled={isDisabled}
						onChange={(event) => {
							void take(event.target.files?.[0]);
							event.target.value = "";
						}}
					/>
				)}
			</Field>
			{problem === null ? null : <CsvProblem problem={problem} />}
		</>
	);
}
