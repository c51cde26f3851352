import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import type { FieldReading } from "./field-session.ts";
import { visibleBox } from "./visible-box.ts";

export type Chip = {
	readonly show: (
		reading: FieldReading,
		language: "de" | "en",
		isOpen: boolean,
	) => void;
	/** Moves it to the field's upper right corner, on the edge; hides it where the field is scrolled away. */
	readonly follow: (field: Element) => void;
	readonly hide: () => void;
};

const height = 24;

/** The button beside a focused field: score, or that there is none, and how many findings of which gravity. */
export function createChip(root: ShadowRoot, open: () => void): Chip {
	const element = build("button", {
		type: "button",
		class: "desk-chip",
		"data-part": "chip",
		"aria-haspopup": "dialog",
		hidden: "",
	});
	/* The field keeps the focus, and with it its caret and its undo. */
	element.addEventListener("mousedown", (event) => event.preventDefault());
	element.addEventListener("click", open);
	root.append(element);
	return {
		show(reading, language, isOpen) {
			const words = describe(reading, language);
			element.replaceChildren(
				...(words.score === null
					? []
					: [part(words.score, build("small", {}, words.interval))]),
				part(
					build("span", { class: `lo-sign lo-sign-${words.level}` }),
					...(words.count > 0 ? [String(words.count)] : []),
					...(words.ignored === "" ? [] : [build("small", {}, words.ignored)]),
				),
			);
			element.setAttribute("aria-label", words.label);
			element.title = words.label;
			element.setAttribute("aria-expanded", String(isOpen));
			element.hidden = false;
		},
		follow(field) {
			const box = visibleBox(field);
			element.style.visibility = box === null ? "hidden" : "visible";
			if (box === null) return;
			const width = element.offsetWidth;
			element.style.left = `${Math.max(2, Math.min(box.left + box.width - width - 8, innerWidth - width - 2))}px`;
			element.style.top = `${Math.max(2, box.top - height / 2 - 3)}px`;
		},
		hide() {
			element.hidden = true;
		},
	};
}

function part(...children: (Node | string)[]): HTMLElement {
	return build(
		"span",
		{ class: "desk-chip-part", "aria-hidden": "true" },
		...children,
	);
}

function describe(
	{ report, ignored, isPending }: FieldReading,
	language: "de" | "en",
) {
	const text = copyMessages[language];
	const format = createFormat(language, "UTC");
	if (isPending) {
		const { reading } = deskWords[language];
		return {
			score: null,
			interval: "",
			level: "reading",
			count: 0,
			ignored: "…",
			label: reading,
		};
	}
	if (!report.ok) {
		return {
			score: null,
			interval: "",
			level: "warning",
			count: 0,
			ignored: "",
			label: text.tooLongToRead(format.number(report.limit)),
		};
	}
	const { score, findings } = report;
	const level =
		(["error", "warning", "suggestion"] as const).find((one) =>
			findings.some((finding) => finding.level === one),
		) ?? "clear";
	const words = deskWords[language];
	const left = ignored.length === 0 ? "" : words.ignored(ignored.length);
	const percent = score.ok ? format.percent(score.probability) : null;
	return {
		score: percent,
		interval: score.ok
			? score.interval.map((end) => Math.round(100 * end)).join("–")
			: "",
		level,
		count: findings.length,
		ignored: left,
		label: words.chip(
			percent === null ? text.noScore : `${text.score} ${percent}`,
			[
				findings.length === 0 ? text.clear : text.findings(findings.length),
				...(left === "" ? [] : [left]),
			].join(", "),
		),
	};
}
