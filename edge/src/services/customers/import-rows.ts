import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { suppressedAmong } from "../suppressed-among.ts";

/** A line of a file that could not be read. */
interface RowProblem {
	readonly row: number;
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
}

/** What a file holds, and how what is taken of it is kept and told. */
export interface ImportedRows<Row, Counts> {
	readonly read:
		| { readonly ok: true; readonly rows: readonly Row[] }
		| { readonly ok: false; readonly problems: readonly RowProblem[] };
	/** How many are kept already, and how many may be, with what is said beyond that. */
	readonly kept: number;
	readonly most: number;
	readonly full: Localised;
	readonly customerOf: (row: Row) => string | null;
	/** `people` among those taken. */
	readonly count: (
		taken: readonly Row[],
		told: { readonly people: number; readonly withheld: number },
	) => Counts;
	readonly action: string;
	readonly writes: (taken: readonly Row[]) => readonly Write[];
}

/** Takes in the lines of a file, whole or not at all: people who were erased are left out, and the trail says how many of what came. */
export async function importRows<Row, Counts extends Record<string, unknown>>(
	ports: Ports,
	caller: { readonly workspaceId: string; readonly memberId: string },
	{ read, ...how }: ImportedRows<Row, Counts>,
	language: keyof Localised,
) {
	if (!read.ok)
		return {
			ok: false,
			code: "unprocessable",
			errors: read.problems.map(({ row, field, message, fix }) => ({
				field: `csv.${row}.${field}`,
				message: message[language],
				fix: fix[language],
			})),
		} as const;
	const { rows } = read;
	if (how.kept + rows.length > how.most)
		return {
			ok: false,
			code: "unprocessable",
			detail: how.full[language],
		} as const;
	const people = new Set(rows.flatMap((row) => how.customerOf(row) ?? []));
	const gone = await suppressedAmong(ports, caller.workspaceId, [...people]);
	const taken = rows.filter((row) => !gone.has(how.customerOf(row) ?? ""));
	const counts = how.count(taken, {
		people: people.size - gone.size,
		withheld: rows.length - taken.length,
	});
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: how.action,
			subject: caller.workspaceId,
			detail: counts,
		},
		how.writes(taken),
	);
	if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
	return { ok: true, body: counts } as const;
}
