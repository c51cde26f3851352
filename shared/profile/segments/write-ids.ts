import type { Identifier } from "../identity/identifier.ts";

/**
 * People as CSV: header `kind,id`, one line each. Cells a spreadsheet would take for a formula get an apostrophe in front, those with marks stand in
 * quotes.
 *
 * @example writeIds([{ kind: "login", value: "=c7" }]) // "kind,id\r\nlogin,'=c7\r\n"
 */
export function writeIds(people: readonly Identifier[]): string {
	const lines = people.map(({ kind, value }) => `${kind},${quote(value)}`);
	return `${["kind,id", ...lines].join("\r\n")}\r\n`;
}

function quote(value: string): string {
	const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
