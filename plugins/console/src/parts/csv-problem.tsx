import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { csvFileMessages } from "../messages/csv-file.ts";
import type { ReadCsv } from "./read-csv.ts";

/** Why a chosen file was not taken, and what to do about it. */
export function CsvProblem({
	problem,
}: {
	problem: Extract<ReadCsv, { ok: false }>;
}) {
	const text = useMessages(csvFileMessages);
	const format = useFormat();
	return (
		<p role="alert" className="problem">
			{problem.reason === "too-large"
				? text["too-large"](format.number(problem.mostCharacters / 1e6))
				: text[problem.reason]}
		</p>
	);
}
