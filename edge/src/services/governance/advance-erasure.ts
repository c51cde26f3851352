import { blankMentions } from "@lotse/shared/trust/subject/blank-mentions.ts";
import * as z from "zod";
import type {
	PersonNames,
	StoredSubjectRequest,
	TableRule,
} from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { destroySubjectKeys } from "./destroy-subject-keys.ts";
import { mentionsPerson } from "./mentions-person.ts";
import { tablesToSearch } from "./tables-to-search.ts";

const chunkRows = 200;
/** Chunks of one call. */
const mostChunks = 120;
/** After the first sweep, until what was on its way when it began has arrived. */
const settleMs = 5 * 60_000;

const personSchema = z.object({
	exact: z.array(z.string()),
	mentions: z.array(z.string()),
});

/**
 * Takes an erasure some steps further: chunk by chunk through every table, then once more a while later, when nothing that was under way at
 * its beginning can still arrive. Each step is written down, so that it goes on where it stood; two sweepers at once do no harm.
 */
export async function advanceErasure(
	ports: Ports,
	workspaceId: string,
	id: string,
): Promise<StoredSubjectRequest | null> {
	const { subjectRequests } = ports.store.of(workspaceId);
	let request = await subjectRequests.get(id);
	let person: PersonNames | null = null;
	let tables: TableRule[] | null = null;
	for (let chunk = 0; chunk < mostChunks; chunk++) {
		const now = ports.clock.now();
		if (!request || request.state === "done" || request.dueAt > now)
			return request;
		person ??= await openPerson(ports, request);
		// The list is made anew for each sweep, and where one is taken up again.
		if (request.table === "" || !tables)
			tables = await tablesToSearch(ports, workspaceId, person);
		const next = await sweep(ports, workspaceId, request, person, tables);
		if (next.state === "done") {
			// Made anew by what was on its way when the erasure began.
			await destroySubjectKeys(ports, workspaceId, person);
			await finish(ports, workspaceId, next);
			return subjectRequests.get(id);
		}
		if (!(await subjectRequests.advance(next))) return subjectRequests.get(id);
		request = { ...next, version: next.version + 1 };
	}
	return request;
}

async function openPerson(
	ports: Ports,
	{ sealedSubject }: StoredSubjectRequest,
): Promise<PersonNames> {
	const text = sealedSubject && (await ports.secrets.open(sealedSubject));
	if (!text) throw new Error("whom to erase can no longer be opened");
	return personSchema.parse(JSON.parse(text));
}

/** One chunk of one table, and where to go on. */
async function sweep(
	ports: Ports,
	workspaceId: string,
	request: StoredSubjectRequest,
	person: PersonNames,
	tables: readonly TableRule[],
): Promise<StoredSubjectRequest> {
	// Where the table it stood at has nothing left, it begins again: what is gone is not found twice.
	const stoodAt = tables.findIndex(({ table }) => table === request.table);
	const at = Math.max(0, stoodAt);
	const rule = tables[at];
	if (!rule) return ended(ports, request);
	const done = await sweepChunk(
		ports,
		workspaceId,
		rule,
		stoodAt < 0 ? 0 : request.after,
		person,
	);
	const { table } = rule;
	const erased =
		done.rows === 0
			? request.erased
			: {
					...request.erased,
					[table]: (request.erased[table] ?? 0) + done.rows,
				};
	if (done.last !== null)
		return { ...request, erased, table, after: done.last };
	const following = tables[at + 1]?.table;
	if (following !== undefined)
		return { ...request, erased, table: following, after: 0 };
	return ended(ports, { ...request, erased });
}

/** After the first sweep a last one follows; after that it is done. */
function ended(
	ports: Ports,
	request: StoredSubjectRequest,
): StoredSubjectRequest {
	const now = ports.clock.now();
	const start = { ...request, table: "", after: 0 };
	return request.state === "running"
		? { ...start, state: "settling", dueAt: now + settleMs }
		: { ...start, state: "done", doneAt: now, sealedSubject: null };
}

async function sweepChunk(
	ports: Ports,
	workspaceId: string,
	{ table, texts, sealed, subject }: TableRule,
	after: number,
	person: PersonNames,
): Promise<{ rows: number; last: number | null }> {
	const { subjects } = ports.store.of(workspaceId);
	const found = await subjects.find(table, person, after, chunkRows);
	const mayHide =
		typeof subject !== "string" && subject.some(({ is }) => is === "sealed");
	// No further than what was found: the rest is looked at with the next reading.
	const upTo =
		found.length === chunkRows ? (found.at(-1)?.place ?? null) : null;
	const hidden = mayHide
		? await subjects.sealed(table, after, chunkRows, upTo)
		: [];
	const ends = [found, hidden].flatMap((some) =>
		some.length === chunkRows ? [some.at(-1)?.place ?? after] : [],
	);
	const last = ends.length === 0 ? null : Math.min(...ends);
	const keys = openSubjectKeys(ports, workspaceId);
	const gone = new Set<number>();
	let blanked = 0;
	for (const { place, row, isMention } of found) {
		if (last !== null && place > last) continue;
		if (!isMention) gone.add(place);
		else {
			const changes = texts.flatMap((column) => {
				const text = row[column];
				if (typeof text !== "string") return [];
				const after = blankMentions(text, person.mentions);
				return after === text ? [] : [[column, after] as const];
			});
			if (changes.length === 0) continue;
			const done = await ports.store.batch([
				subjects.rewrite(table, place, Object.fromEntries(changes)),
			]);
			// A key that would stand twice once blanked: the row goes as a whole.
			if (done.ok) blanked += 1;
			else gone.add(place);
		}
	}
	for (const { place, row } of hidden) {
		if (last !== null && place > last) continue;
		for (const column of sealed) {
			const text = row[column];
			const open = typeof text === "string" ? await keys.open(text) : null;
			if (open !== null && mentionsPerson(open, person)) gone.add(place);
		}
	}
	if (gone.size > 0)
		await ports.store.batch([subjects.remove(table, [...gone])]);
	return { rows: gone.size + blanked, last };
}

/** The receipt: how many rows went where, and nothing about whose they were. */
async function finish(
	ports: Ports,
	workspaceId: string,
	request: StoredSubjectRequest,
): Promise<void> {
	const { subjectRequests } = ports.store.of(workspaceId);
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "system",
			action: "subject.erase",
			subject: request.id,
			detail: { erased: request.erased, startedAt: request.createdAt },
		},
		[subjectRequests.finish(request)],
		async () =>
			(await subjectRequests.get(request.id))?.version === request.version,
	);
}
