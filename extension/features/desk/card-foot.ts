import { deskWords } from "../words/desk-words.ts";
import { build } from "./build.ts";
import { cardButton } from "./card-button.ts";

export type PauseKind = "field" | "host" | "everywhere";

/** Where it was computed and by which versions, and the way to have peace: in this field, on this site, everywhere. */
export function cardFoot(
	at: {
		readonly host: string;
		readonly language: "de" | "en";
		/** Which style guide and model scored. */
		readonly versions: string;
		readonly isPausing: boolean;
	},
	run: {
		readonly togglePausing: () => void;
		readonly pause: (kind: PauseKind) => void;
	},
): HTMLElement {
	const words = deskWords[at.language];
	const toggle = cardButton(
		words.pause,
		"pause",
		run.togglePausing,
		"desk-quiet",
	);
	toggle.setAttribute("aria-expanded", String(at.isPausing));
	const choices: [PauseKind, string][] = [
		["field", words.pauseField],
		...(at.host === ""
			? []
			: [["host", words.pauseHost(at.host)] satisfies [PauseKind, string]]),
		["everywhere", words.pauseAll],
	];
	return build(
		"footer",
		{ class: "desk-card-foot" },
		build(
			"div",
			{ class: "desk-card-line" },
			build(
				"div",
				{},
				build("div", {}, words.local),
				build("div", { class: "desk-versions" }, at.versions),
			),
			toggle,
		),
		...(at.isPausing
			? [
					build(
						"p",
						{ class: "desk-choices" },
						...choices.map(([kind, label]) =>
							cardButton(label, `pause ${kind}`, () => run.pause(kind)),
						),
					),
				]
			: []),
	);
}
