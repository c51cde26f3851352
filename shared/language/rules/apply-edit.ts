import type { RuleEdit } from "./rule.ts";

/** Takes `characters` off one or both ends of a text. */
function trimmed(
	text: string,
	at: "start" | "end" | "both",
	characters: string,
): string {
	const points = [...text];
	let from = 0;
	let to = points.length;
	if (at !== "end")
		while (from < to && characters.includes(points[from] ?? " ")) from += 1;
	if (at !== "start")
		while (to > from && characters.includes(points[to - 1] ?? " ")) to -= 1;
	return points.slice(from, to).join("");
}

/**
 * Makes the function that turns a match into texts to put in its place, best first; none where the edit leaves nothing to offer.
 *
 * Worked value: rewrite "-" by " " on "e-mail" → ["e mail"]; trim "ly" at the end of "firstly" → ["first"].
 */
export function applyEdit(edit: RuleEdit): (text: string) => readonly string[] {
	switch (edit.kind) {
		case "remove":
			return () => [""];
		case "replace":
			return () => edit.by;
		case "trim":
			return (text) => [trimmed(text, edit.at, edit.characters)];
		case "rewrite": {
			const pattern = new RegExp(edit.pattern, "gu");
			return (text) => [text.replaceAll(pattern, edit.by)];
		}
		case "split":
			return (text) => {
				const piece =
					edit.at === "" ? undefined : text.split(edit.at)[edit.piece];
				return piece === undefined || piece === "" ? [] : [piece];
			};
	}
}
