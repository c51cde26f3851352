import { undoPublication } from "@lotse/shared/contract/publishing.ts";
import { appWords } from "./app-words.ts";
import { element } from "./element.ts";
import { showDiff } from "./show-diff.ts";
import type { TextWorld } from "./show-text.ts";

/** What was written into this field from here, each with what stood there before, and the way back. */
export function showHistory({
	world,
	view,
	field,
	button,
}: TextWorld): HTMLElement {
	const { say, language } = world;
	const entries = view.history.filter((one) => one.field === field.field);
	return element(
		"s-section",
		{ heading: say(appWords.history) },
		entries.length === 0
			? element("s-paragraph", {}, say(appWords.noHistory))
			: null,
		...entries.flatMap(({ at, text, previous, undoneAt, publicationId }) => [
			element(
				"s-heading",
				{},
				`${new Date(at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" })}${undoneAt === null ? "" : ` · ${say(appWords.undone)}`}`,
			),
			showDiff(world, previous ?? "", text),
			...(undoneAt === null
				? [
						button(say(appWords.undo), () =>
							world.ask(undoPublication, { publicationId }),
						),
					]
				: []),
		]),
	);
}
