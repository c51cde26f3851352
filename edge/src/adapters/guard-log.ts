import { redactLog } from "@lotse/shared/trust/subject/redact-log.ts";

type Log = Pick<Console, "error" | "warn">;

/**
 * From here on whatever is written to the log as an error or a warning, by us or by a library, has passed `redactLog`: contents that people
 * sent never reach the platform's log, which no erasure sweeps. Errors become their text with the places in the code.
 */
export function guardLog(log: Log): void {
	for (const kind of ["error", "warn"] as const) {
		const write = log[kind].bind(log);
		log[kind] = (...parts: unknown[]) =>
			write(...parts.map((part) => redactLog(textOf(part))));
	}
}

function textOf(part: unknown): string {
	if (part instanceof Error)
		return `${part.name}: ${part.message}\n${(part.stack ?? "").replace(/^[^\n]*\n?/, "")}`;
	return typeof part === "string" ? part : (JSON.stringify(part) ?? "");
}
