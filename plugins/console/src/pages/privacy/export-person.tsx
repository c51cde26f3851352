import type { Problem } from "@lotse/shared/contract/problem.ts";
import { exportSubject } from "@lotse/shared/contract/subjects.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { privacyMessages } from "../../messages/privacy.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { client } from "../../session/client.ts";

/** Everything about a person as one JSON file, page by page. */
export function ExportPerson({
	identifiers,
}: {
	identifiers: readonly string[];
}) {
	const text = useMessages(privacyMessages);
	const [isPending, setPending] = useState(false);
	const [problem, setProblem] = useState<Problem | null>(null);
	const save = async () => {
		setPending(true);
		setProblem(null);
		const tables = await readAll(identifiers);
		setPending(false);
		if ("code" in tables) setProblem(tables);
		else
			saveFile(
				"person.json",
				"application/json",
				`${JSON.stringify({ identifiers, ...tables }, null, "\t")}\n`,
			);
	};
	return (
		<>
			<button
				type="button"
				className="lo-button lo-button-small"
				disabled={isPending}
				onClick={save}
			>
				{isPending ? text.exporting : text.exportIt}
			</button>
			{problem ? <ProblemNotice problem={problem} /> : null}
		</>
	);
}

async function readAll(
	identifiers: readonly string[],
): Promise<Problem | { tables: Record<string, unknown[]> }> {
	const tables: Record<string, unknown[]> = {};
	let after: { table: string; row: number } | null = null;
	do {
		const page = await readPage([...identifiers], after);
		if (!page.ok) return page.problem;
		for (const { table, row } of page.value.rows) {
			tables[table] ??= [];
			tables[table].push(row);
		}
		after = page.value.next;
	} while (after !== null);
	return { tables };
}

const readPage = (
	identifiers: string[],
	after: { table: string; row: number } | null,
) => client.call(exportSubject, { identifiers, after });
