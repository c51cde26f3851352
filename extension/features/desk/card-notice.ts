import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import type { CardActions, CardNotice } from "./card.ts";
import { cardButton } from "./card-button.ts";

/** How the last click ended, with the way back, or with the suggestion to copy where it could not be written. */
export function cardNotice(
	said: CardNotice | null,
	language: "de" | "en",
	actions: CardActions,
): HTMLElement[] {
	if (said === null) return [];
	const desk = deskWords[language];
	const line = build(
		"div",
		{ class: "desk-notice", role: "status", "data-part": "notice" },
		build("span", {}, desk[said.outcome]),
	);
	if (said.outcome === "applied")
		line.append(cardButton(desk.undo, "undo", actions.undo));
	if (said.outcome === "wasIgnored") {
		const { entry } = said;
		line.append(
			cardButton(desk.ignoreUndo, "undo", () => actions.showAgain(entry)),
		);
	}
	if (said.outcome === "refused" && said.suggestion) {
		const { suggestion } = said;
		const copy = cardButton(desk.copy, "copy", () => {
			void navigator.clipboard.writeText(suggestion).then(() => {
				copy.textContent = desk.copied;
			});
		});
		line.append(copy);
	}
	return [line];
}
