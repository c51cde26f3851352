import type { Ignored } from "../ignore/ignored.ts";
import type { IgnoredFinding } from "../ignore/sift-findings.ts";
import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import { cardButton } from "./card-button.ts";

/** How many findings the user ignores here, and behind that which, why, and the way back. */
export function cardIgnored(
	ignored: readonly IgnoredFinding[],
	language: "de" | "en",
	showAgain: (entry: Ignored) => void,
): HTMLElement[] {
	if (ignored.length === 0) return [];
	const words = deskWords[language];
	const entries = [...new Set(ignored.map(({ by }) => by))];
	return [
		build(
			"details",
			{ class: "desk-ignored", "data-part": "ignored" },
			build(
				"summary",
				{ "data-key": "ignored" },
				words.ignored(ignored.length),
			),
			build(
				"ul",
				{},
				...entries.map((entry, index) => {
					const finding = ignored.find(({ by }) => by === entry)?.finding;
					return build(
						"li",
						{},
						build("span", {}, finding?.message[language] ?? entry.ruleId),
						...(entry.reason === ""
							? []
							: [build("small", {}, ` ${entry.reason}`)]),
						" ",
						cardButton(
							words.ignoreUndo,
							`show-again ${index}`,
							() => showAgain(entry),
							"desk-quiet",
						),
					);
				}),
			),
		),
	];
}
