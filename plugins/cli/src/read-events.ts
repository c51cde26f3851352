import type { FeatureEvent } from "@lotse/shared/profile/features/feature-set.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readInstant } from "./read-instant.ts";
import { readText } from "./read-text.ts";

export type PersonEvents = ReadonlyMap<string, readonly FeatureEvent[]>;

/** Reads events, one JSON object a line, by person: `userId`, else `anonymousId`; known when received, else when it happened. */
export async function readEvents(
	path: string,
	context: Context,
): Promise<
	| {
			readonly ok: true;
			readonly people: PersonEvents;
			readonly nobody: number;
	  }
	| (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const people = new Map<string, FeatureEvent[]>();
	let nobody = 0;
	for (const [i, line] of read.text.split(/\r\n|\n|\r/u).entries()) {
		if (line.trim() === "") continue;
		const event = toEvent(line);
		if (!event) return failure([unreadable(read.name, i + 1, line)]);
		if (event.person === null) nobody += 1;
		else {
			const known = people.get(event.person) ?? [];
			known.push(event.event);
			people.set(event.person, known);
		}
	}
	return { ok: true, people, nobody };
}

function toEvent(
	line: string,
): { person: string | null; event: FeatureEvent } | null {
	const value = parse(line);
	if (typeof value !== "object" || value === null) return null;
	const { name, userId, anonymousId, sessionId, url, properties } =
		value as Record<string, unknown>;
	const at = readInstant((value as Record<string, unknown>).at);
	if (typeof name !== "string" || at === null) return null;
	const person = [userId, anonymousId].find(
		(id) => typeof id === "string" && id !== "",
	);
	return {
		person: typeof person === "string" ? person : null,
		event: {
			name,
			at,
			knownAt: readInstant((value as Record<string, unknown>).receivedAt) ?? at,
			properties: {
				...(typeof properties === "object" ? properties : {}),
				...(sessionId === undefined ? {} : { session_id: sessionId }),
				...(url === undefined ? {} : { url }),
			},
		},
	};
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

function unreadable(file: string, row: number, line: string): CommandProblem {
	return {
		code: "bad-event",
		file,
		row,
		value: line.slice(0, 80),
		message: {
			de: `Zeile ${row} ist kein Ereignis mit name und at.`,
			en: `Line ${row} is no event with name and at.`,
		},
		fix: {
			de: 'Ein JSON-Objekt je Zeile: {"name":"purchase","at":"2026-11-05T10:00:00Z","userId":"k7","properties":{"value":49.9}}',
			en: 'One JSON object a line: {"name":"purchase","at":"2026-11-05T10:00:00Z","userId":"c7","properties":{"value":49.9}}',
		},
	};
}
