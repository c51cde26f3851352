import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import type { CardActions } from "./card.ts";
import { cardButton } from "./card-button.ts";

/** One finding: how grave, why, what to do, replacements to take with one click, and whose rule it is. */
export function cardFinding(
	finding: Finding,
	at: {
		readonly index: number;
		readonly isCurrent: boolean;
		readonly language: "de" | "en";
	},
	actions: CardActions,
	ignoring: Node,
): HTMLElement {
	const { index, language } = at;
	const text = copyMessages[language];
	const from =
		finding.jurisdiction === "any" ? "" : ` (${finding.jurisdiction})`;
	const item = build(
		"li",
		{
			class: "lo-finding",
			"data-rule": finding.ruleId,
			"data-current": at.isCurrent ? "" : undefined,
		},
		build(
			"p",
			{ class: "lo-finding-head" },
			build("span", {
				class: `lo-sign lo-sign-${finding.level}`,
				"aria-hidden": "true",
			}),
			build(
				"span",
				{ class: "lo-finding-level" },
				`${text.level[finding.level]} · ${text.category[finding.category]}${from}`,
			),
		),
		build("p", {}, finding.message[language]),
		build("p", { class: "lo-quiet" }, finding.action[language]),
	);
	if (finding.suggestions.length > 0) {
		item.append(
			build(
				"p",
				{ class: "lo-finding-fixes" },
				...finding.suggestions.map((suggestion, choice) =>
					cardButton(
						suggestion === ""
							? deskWords[language].remove(finding.text)
							: text.replaceWith(suggestion),
						`apply ${index} ${choice}`,
						() => actions.apply(finding, suggestion),
					),
				),
			),
		);
	}
	if (finding.evidence) {
		item.append(
			build(
				"p",
				{ class: "lo-quiet" },
				`${text.clearedBy} ${finding.evidence[language]}`,
			),
		);
	}
	const { title, url } = finding.citation;
	item.append(
		build(
			"p",
			{ class: "lo-citation" },
			`${text.source}: `,
			url === undefined
				? title
				: build("a", { href: url, target: "_blank", rel: "noreferrer" }, title),
		),
		ignoring,
	);
	return item;
}
