import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import type { WriteOutcome } from "../messages/messages.ts";
import { deskWords } from "../words/desk-words.ts";
import { whyNoScore } from "../words/why-no-score.ts";
import { build } from "./build.ts";
import { type Box, placeBeside } from "./place-beside.ts";

export type CardNotice = {
	readonly outcome: WriteOutcome;
	/** Offered for copying where it could not be written. */
	readonly suggestion?: string;
};

export type CardContent = {
	readonly report: CopyReport;
	readonly language: "de" | "en";
	/** Index of the finding the user pointed at. */
	readonly current: number | null;
	readonly notice: CardNotice | null;
};

export type CardActions = {
	readonly apply: (finding: Finding, suggestion: string) => void;
	readonly undo: () => void;
	readonly close: () => void;
};

export type Card = {
	readonly element: HTMLElement;
	readonly show: (content: CardContent, anchor: Box) => void;
	readonly place: (anchor: Box) => void;
	readonly hide: () => void;
	/** Moves the keyboard to its first suggestion, or to its close button. */
	readonly focus: () => void;
};

/** The gravest finding comes first. */
const rank = { error: 0, warning: 1, suggestion: 2 } as const;

/** What Lotse found, why, and what to do: opened from the chip or from an underlined word, drawn without React. */
export function createCard(root: ShadowRoot, actions: CardActions): Card {
	const element = build("section", {
		class: "desk-card",
		"data-part": "card",
		role: "dialog",
		"aria-label": "Lotse",
		hidden: "",
	});
	element.addEventListener("mousedown", (event) => event.preventDefault());
	element.addEventListener("keydown", (event) => {
		if (event.key === "Escape") actions.close();
	});
	root.append(element);
	function place(anchor: Box): void {
		element.style.maxHeight = "";
		const spot = placeBeside(
			anchor,
			{ width: element.offsetWidth, height: element.offsetHeight },
			{ width: innerWidth, height: innerHeight },
		);
		element.style.left = `${spot.left}px`;
		element.style.top = `${spot.top}px`;
		element.style.maxHeight = `${spot.height}px`;
	}
	return {
		element,
		place,
		show(content, anchor) {
			const wasAt = root.activeElement?.getAttribute("data-key") ?? null;
			const scrolled = element.querySelector(".desk-card-body")?.scrollTop ?? 0;
			element.lang = content.language;
			element.replaceChildren(
				head(content, actions),
				body(content, actions),
				...notice(content, actions),
				build(
					"footer",
					{ class: "desk-card-foot" },
					deskWords[content.language].local,
				),
			);
			element.hidden = false;
			place(anchor);
			element.querySelector(".desk-card-body")?.scrollTo(0, scrolled);
			element
				.querySelector("[data-current]")
				?.scrollIntoView({ block: "nearest" });
			if (wasAt !== null) {
				const again = element.querySelector<HTMLElement>(
					`[data-key="${CSS.escape(wasAt)}"]`,
				);
				(again ?? element.querySelector<HTMLElement>("button"))?.focus();
			}
		},
		hide() {
			element.hidden = true;
		},
		focus() {
			const first =
				element.querySelector<HTMLElement>(".lo-finding button") ??
				element.querySelector<HTMLElement>(".desk-notice button") ??
				element.querySelector<HTMLElement>("button");
			first?.focus();
		},
	};
}

function head(
	{ report, language }: CardContent,
	actions: CardActions,
): HTMLElement {
	const text = copyMessages[language];
	const desk = deskWords[language];
	const close = button("×", "close", actions.close, "desk-close");
	close.setAttribute("aria-label", desk.close);
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
					`${desk.interval(low ?? "", high ?? "")}. ${text.scoreMeaning}`,
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
	return build("header", { class: "desk-card-head" }, lines, close);
}

function body(
	{ report, language, current }: CardContent,
	actions: CardActions,
): HTMLElement {
	const text = copyMessages[language];
	const area = build("div", { class: "desk-card-body" });
	if (!report.ok) {
		const limit = createFormat(language, "UTC").number(report.limit);
		area.append(build("p", { class: "lo-quiet" }, text.tooLongToRead(limit)));
	} else if (report.findings.length === 0) {
		area.append(build("p", { class: "lo-quiet" }, text.noFindings));
	} else {
		area.append(
			build(
				"ul",
				{ class: "lo-findings" },
				...[...report.findings.entries()]
					.sort(([, a], [, b]) => rank[a.level] - rank[b.level])
					.map(([index, finding]) =>
						findingItem(finding, index, index === current, language, actions),
					),
			),
		);
	}
	return area;
}

function findingItem(
	finding: Finding,
	index: number,
	isCurrent: boolean,
	language: "de" | "en",
	actions: CardActions,
): HTMLElement {
	const text = copyMessages[language];
	const from =
		finding.jurisdiction === "any" ? "" : ` (${finding.jurisdiction})`;
	const item = build(
		"li",
		{
			class: "lo-finding",
			"data-rule": finding.ruleId,
			"data-current": isCurrent ? "" : undefined,
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
				...finding.suggestions.map((suggestion, at) =>
					button(
						suggestion === ""
							? deskWords[language].remove(finding.text)
							: text.replaceWith(suggestion),
						`apply ${index} ${at}`,
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
	);
	return item;
}

function notice(
	{ notice: said, language }: CardContent,
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
		line.append(button(desk.undo, "undo", actions.undo));
	const { suggestion } = said;
	if (
		suggestion !== undefined &&
		suggestion !== "" &&
		said.outcome === "refused"
	) {
		const copy = button(desk.copy, "copy", () => {
			void navigator.clipboard.writeText(suggestion).then(() => {
				copy.textContent = desk.copied;
			});
		});
		line.append(copy);
	}
	return [line];
}

function button(
	label: string,
	key: string,
	run: () => void,
	className = "lo-button lo-button-small",
): HTMLButtonElement {
	const element = build(
		"button",
		{ type: "button", class: className, "data-key": key },
		label,
	);
	element.addEventListener("click", run);
	return element;
}
