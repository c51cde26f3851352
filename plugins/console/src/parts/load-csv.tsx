import "./load-csv.css";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { loadCsvMessages } from "../messages/load-csv.ts";
import { useAction } from "../session/use-action.ts";
import { CsvField } from "./csv-field.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

/** The service's bound on a file of rows about customers, in characters. */
const mostCharacters = 6_000_000;

/**
 * Folded: a CSV file of rows about customers, sent to a route as soon as it is chosen. What `describe` says of the reply is told, and how many rows
 * were left out because whom they belong to was erased.
 */
export function LoadCsv<I extends Schema, R extends Schema>({
	route,
	inputOf,
	title,
	hint,
	isOpen,
	describe,
	onLoaded,
}: {
	route: Route<I, R>;
	inputOf: (csv: string) => Input<I>;
	title: string;
	hint: string;
	isOpen: boolean;
	describe: (reply: Output<R>) => { said: string; withheld: number };
	onLoaded: () => void;
}) {
	const text = useMessages(loadCsvMessages);
	const format = useFormat();
	const load = useAction(route);
	const [done, setDone] = useState("");
	const take = async (file: { text: string } | null) => {
		setDone("");
		if (file === null) return;
		const answer = await load.run(inputOf(file.text));
		if (!answer.ok) return;
		const { said, withheld } = describe(answer.value);
		setDone(
			withheld > 0 ? `${said} ${text.withheld(format.number(withheld))}` : said,
		);
		onLoaded();
	};
	return (
		<>
			<p role="status">{done}</p>
			<details className="load-csv" open={isOpen}>
				<summary>{title}</summary>
				<CsvField
					label={text.file}
					hint={hint}
					isDisabled={load.isPending}
					mostCharacters={mostCharacters}
					onChoose={take}
				/>
				{load.problem ? <ProblemNotice problem={load.problem} /> : null}
			</details>
		</>
	);
}
