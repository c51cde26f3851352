import type { FeatureEvent } from "@lotse/shared/profile/features/feature-set.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readInstant } from "./read-instant.ts";
import { type JsonLine, readNdjson } from "./read-ndjson.ts";

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
	const read = await readNdjson(path, context);
	if (!read.ok) return read;
	const people = new Map<string, FeatureEvent[]>();
	let nobody = 0;
	for (const { value, line } of read.lines) {
		const event = toEvent(value);
		if (!event) return failure([unreadable(read.file, line)]);
		const person = [value.userId, value.anonymousId].find(isName);
		if (person === undefined) {
			nobody += 1;
			continue;
		}
		const known = people.get(person) ?? [];
		known.push(event);
		people.set(person, known);
	}
	return { ok: true, people, nobody };
}

function toEvent(value: JsonLine["value"]): FeatureEvent | null {
	const { name, sessionId, url, properties, receivedAt } = value;
	const at = readInstant(value.at);
	if (typeof name !== "string" || at === null) return null;
	return {
		name,
		at,
		knownAt: readInstant(receivedAt) ?? at,
		properties: {
			...(typeof properties === "object" ? properties : {}),
			...(sessionId === undefined ? {} : { session_id: sessionId }),
			...(url === undefined ? {} : { url }),
		},
	};
}

function isName(value: unknown): value is string {
	return typeof value === "string" && value !== "";
}

function unreadable(file: string, row: number): CommandProblem {
	return {
		code: "bad-event",
		file,
		row,
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
