import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { deskWords } from "../words/desk-words.ts";
import { whyNoScore } from "../words/why-no-score.ts";
import { build } from "./build.ts";
import type { CardContent } from "./card.ts";
import { cardButton } from "./card-button.ts";

/** The score with its interval and meaning, or why there is none; the length; and the way to close. */
export function cardHead(
	{ report, language }: Pick<CardContent, "report" | "language">,
	close: () => void,
): HTMLElement {
	const text = copyMessages[language];
	const desk = deskWords[language];
	const closing = cardButton("×", "close", close, "desk-close");
	closing.setAttribute("aria-label", desk.close);
	const lines = build("div");
	if (report.ok) {
		const { score, length } = report;
		const format = createFormat(language, "UTC");
		if (score.ok) {
			const [low, high] = score.interval.map((end) => format.percent(end));
			lines.append(
				build(
					"p",
					{ class: "desk-card-score" },
					`${text.score} ${format.percent(score.probability)}`,
				),
				build(
					"small",
					{},
					`${desk.interval(low ?? "", high ?? "")}. ${score.layer === undefined ? text.scoreMeaning : desk.meaningOwn}`,
				),
			);
		} else {
			lines.append(
				build("p", { class: "desk-card-score" }, text.noScore),
				build("small", {}, whyNoScore(score.reason, language)),
			);
		}
		if (length.limit !== null) {
			lines.append(
				build(
					"small",
					{},
					` ${desk.width(format.number(length.width), format.number(length.limit))}.`,
				),
			);
		}
	}
	return build("header", { class: "desk-card-head" }, lines, closing);
}
