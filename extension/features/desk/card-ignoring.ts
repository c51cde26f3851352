import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { longestReason } from "../ignore/ignored.ts";
import { type IgnoreReach, ignoreReaches } from "../ignore/ignored-of.ts";
import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import { cardButton } from "./card-button.ts";

/** What the user has chosen so far; kept while the card is drawn anew around it. */
export type IgnoreDraft = {
	readonly finding: Pick<Finding, "ruleId" | "text">;
	reach: IgnoreReach;
	reason: string;
};

/** The way to be told of a finding no more: a quiet button, and behind it how far and why. */
export function cardIgnoring(
	finding: Finding,
	at: {
		readonly index: number;
		readonly host: string;
		readonly language: "de" | "en";
		readonly draft: IgnoreDraft | null;
	},
	run: {
		readonly begin: () => void;
		readonly cancel: () => void;
		readonly ignore: (draft: IgnoreDraft) => void;
	},
): HTMLElement {
	const { index, draft } = at;
	const words = deskWords[at.language];
	const isOpen =
		draft?.finding.ruleId === finding.ruleId &&
		draft.finding.text === finding.text;
	if (!isOpen) {
		return build(
			"p",
			{},
			cardButton(words.ignore, `ignore ${index}`, run.begin, "desk-quiet"),
		);
	}
	const reach = build("select", {
		"aria-label": words.ignoreHow,
		"data-key": `reach ${index}`,
	});
	for (const value of ignoreReaches) {
		/* Something that is missing has no words, and a frame without an address no site. */
		if (value.startsWith("words") && finding.text === "") continue;
		if (value.endsWith("site") && at.host === "") continue;
		const option = build(
			"option",
			{ value },
			words.ignoreReach[value](at.host),
		);
		option.selected = value === draft.reach;
		reach.append(option);
	}
	reach.addEventListener("change", () => {
		const chosen = ignoreReaches.find((value) => value === reach.value);
		if (chosen) draft.reach = chosen;
	});
	const reason = build("input", {
		type: "text",
		maxlength: String(longestReason),
		placeholder: words.ignoreWhy,
		"aria-label": words.ignoreWhy,
		"data-key": `reason ${index}`,
	});
	reason.value = draft.reason;
	reason.addEventListener("input", () => {
		draft.reason = reason.value;
	});
	const form = build(
		"form",
		{ class: "desk-ignoring" },
		reach,
		reason,
		build(
			"p",
			{ class: "desk-choices" },
			cardButton(words.ignoreDo, `ignore-do ${index}`, () => run.ignore(draft)),
			cardButton(words.cancel, `ignore-not ${index}`, run.cancel, "desk-quiet"),
		),
	);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		run.ignore(draft);
	});
	return form;
}
