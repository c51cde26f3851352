import { diffWords } from "@lotse/shared/language/similarity/diff-words.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";

/**
 * Two texts side by side, with the words that went marked on one side and those that came on the other: by colour, by a line, and for those who
 * listen by a word.
 */
export function showDiff(
	{ say, language }: Pick<AppWorld, "say" | "language">,
	before: string,
	after: string,
	names: { readonly before: string; readonly after: string } = {
		before: say(appWords.before),
		after: say(appWords.after),
	},
): HTMLElement {
	const changes = diffWords(before.trim(), after.trim());
	const side = (
		name: string,
		kind: "removed" | "added",
		tag: "del" | "ins",
		said: string,
	) =>
		element(
			"div",
			{ class: "lotse-side", role: "group", "aria-label": name },
			element("p", { class: "lotse-side-name" }, name),
			element(
				"p",
				{ class: "lotse-text", lang: language },
				...changes
					.filter((change) => change.kind === "same" || change.kind === kind)
					.map((change) =>
						change.kind === "same"
							? document.createTextNode(change.text)
							: element(
									tag,
									{},
									element("span", { class: "lo-hidden" }, `${said} `),
									change.text,
								),
					),
				changes.every(
					(change) => change.kind !== "same" && change.kind !== kind,
				)
					? say(appWords.empty)
					: null,
			),
		);
	return element(
		"div",
		{ class: "lotse-diff" },
		side(names.before, "removed", "del", say(appWords.removed)),
		side(names.after, "added", "ins", say(appWords.added)),
	);
}
