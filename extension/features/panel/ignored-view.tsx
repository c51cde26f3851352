import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { Ignored } from "../ignore/ignored.ts";
import { ignoredList } from "../ignore/ignored-list.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";

/** Everything the user ignores: which rule, which words, where, why, since when; each can be taken back. */
export function IgnoredView({ entries }: { entries: readonly Ignored[] }) {
	const words = useMessages(panelWords);
	const desk = useMessages(deskWords);
	const format = useFormat();
	return (
		<section>
			<h2>{words.ignoredTitle}</h2>
			{entries.length === 0 ? (
				<p className="lo-quiet">{words.ignoredNone}</p>
			) : (
				<ul className="panel-list">
					{entries.toReversed().map((entry) => (
						<li
							key={`${entry.ruleId} ${entry.words} ${entry.host} ${entry.field}`}
						>
							<p>
								<b>
									{entry.words === null
										? words.anyWords
										: words.quoted(entry.words)}
								</b>{" "}
								<code>{entry.ruleId}</code>
							</p>
							<p className="lo-quiet">
								{entry.host === null
									? words.everywhere
									: words.at(entry.host, entry.field)}
								, {words.since(format.instant(entry.since))}
							</p>
							{entry.reason === "" ? null : (
								<p className="lo-quiet">{words.reason(entry.reason)}</p>
							)}
							<button
								type="button"
								className="panel-quiet"
								onClick={() => void ignoredList.remove(entry)}
							>
								{desk.ignoreUndo}
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
