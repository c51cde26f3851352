import { type AuditEntry, listAudit } from "@lotse/shared/contract/audit.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import { useCallback, useEffect, useState } from "react";
import { client } from "../../session/client.ts";

/** Entries read at once. */
const page = 100;

export type EntriesView = {
	/** Newest first. */
	entries: readonly AuditEntry[];
	isLoading: boolean;
	problem: Problem | null;
	/** Asks for what follows: older entries of the whole trail, or further ones on a subject. Null when all are there. */
	more: (() => void) | null;
	retry: () => void;
};

/**
 * The trail newest first. The service lists it oldest first, so the whole trail is read from its end in steps of numbers; entries
 * on one subject are few and are read from the beginning.
 */
export function useEntries(subject: string): EntriesView {
	const [entries, setEntries] = useState<readonly AuditEntry[]>([]);
	/** Where the next read starts: below the oldest (whole trail) or after the newest (a subject); null: nothing is left. */
	const [next, setNext] = useState<number | null>(null);
	const [isLoading, setLoading] = useState(true);
	const [problem, setProblem] = useState<Problem | null>(null);
	const read = useCallback(
		async (from: number | null) => {
			setLoading(true);
			setProblem(null);
			const found = await (subject === ""
				? readBackwards(from)
				: readSubject(subject, from ?? 0));
			setLoading(false);
			if (!found.ok) {
				setProblem(found.problem);
				return;
			}
			setEntries((last) =>
				[...(from === null ? [] : last), ...found.entries].sort(
					(a, b) => b.seq - a.seq,
				),
			);
			setNext(found.next);
		},
		[subject],
	);
	useEffect(() => {
		read(null);
	}, [read]);
	return {
		entries,
		isLoading,
		problem,
		more: next === null || isLoading ? null : () => read(next),
		retry: () => read(next),
	};
}

type Read =
	| { ok: true; entries: readonly AuditEntry[]; next: number | null }
	| { ok: false; problem: Problem };

async function readBackwards(below: number | null): Promise<Read> {
	let top = below;
	if (top === null) {
		const answer = await client.call(listAudit, { limit: 1 });
		if (!answer.ok) return answer;
		top = answer.value.head.seq + 1;
	}
	const after = Math.max(0, top - 1 - page);
	const limit = top - 1 - after;
	if (limit < 1) return { ok: true, entries: [], next: null };
	const answer = await client.call(listAudit, { after, limit });
	if (!answer.ok) return answer;
	return {
		ok: true,
		entries: answer.value.entries,
		next: after === 0 ? null : after + 1,
	};
}

async function readSubject(subject: string, after: number): Promise<Read> {
	const answer = await client.call(listAudit, { after, limit: page, subject });
	if (!answer.ok) return answer;
	const { entries } = answer.value;
	const last = entries.at(-1);
	return {
		ok: true,
		entries,
		next: last && entries.length === page ? last.seq : null,
	};
}
