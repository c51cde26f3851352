import { browser } from "wxt/browser";
import { type HistoryEntry, longestText } from "../history/history-entry.ts";
import type { FieldSession } from "./field-session.ts";

/** Tells the background of a text the user leaves; for those who want their texts remembered until the browser closes. */
export function rememberText(session: FieldSession, versions: string): void {
	const { text, report, ignored } = session.read();
	if (!report.ok || text.trim() === "") return;
	const { described, place } = session;
	const entry: HistoryEntry = {
		text: text.slice(0, longestText),
		label: described.label,
		host: place.host,
		probability: report.score.ok ? report.score.probability : null,
		findings: report.findings.length,
		ignored: ignored.length,
		versions,
		at: Date.now(),
	};
	void browser.runtime
		.sendMessage({ kind: "field-left", entry })
		.catch(() => undefined);
}
