import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useState } from "react";
import type { HistoryEntry } from "../history/history-entry.ts";
import { historyStore } from "../history/history-store.ts";
import { saveSettings } from "../settings/save-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";

/** The texts worked on since the browser was opened, if the user wants them remembered. */
export function HistoryView({ settings }: { settings: Settings }) {
	const words = useMessages(panelWords);
	const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
	useEffect(() => historyStore.watch(setEntries), []);
	return (
		<>
			<label className="panel-check">
				<input
					type="checkbox"
					checked={settings.keepsHistory}
					onChange={({ target }) => {
						void saveSettings({ keepsHistory: target.checked });
						if (!target.checked) void historyStore.clear();
					}}
				/>
				{words.keepHistory}
			</label>
			<p className="lo-hint">{words.historyNote}</p>
			{settings.keepsHistory ? <Entries entries={entries} /> : null}
		</>
	);
}

function Entries({ entries }: { entries: readonly HistoryEntry[] }) {
	const words = useMessages(panelWords);
	const copy = useMessages(copyMessages);
	const desk = useMessages(deskWords);
	const format = useFormat();
	if (entries.length === 0) {
		return <p className="lo-quiet">{words.historyNone}</p>;
	}
	return (
		<>
			<ul className="panel-list panel-history">
				{entries.map((entry) => (
					<li key={`${entry.at} ${entry.label} ${entry.text}`}>
						<p className="panel-history-text">{entry.text}</p>
						<p className="lo-quiet">
							{entry.probability === null
								? copy.noScore
								: `${copy.score} ${format.percent(entry.probability)}`}
							{", "}
							{entry.findings === 0
								? copy.clear
								: copy.findings(entry.findings)}
							{entry.ignored === 0 ? null : `, ${desk.ignored(entry.ignored)}`}
						</p>
						<p className="lo-hint">
							{entry.label === "" ? null : `${entry.label}, `}
							{entry.host}, {format.instant(entry.at)} · {entry.versions}
						</p>
					</li>
				))}
			</ul>
			<button
				type="button"
				className="lo-button"
				onClick={() => void historyStore.clear()}
			>
				{words.historyClear}
			</button>
		</>
	);
}
