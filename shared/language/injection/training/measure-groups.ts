import type { InjectionModel } from "../injection-model.ts";
import { screenText } from "../screen-text.ts";
import { briefWishes } from "./brief-wishes.ts";
import { composedAttacks } from "./composed-attacks.ts";
import { harmlessRequests } from "./harmless-requests.ts";
import type { Example } from "./read-injection-data.ts";

export type GroupMeasure = {
	readonly texts: number;
	/** Share called an injection: wanted for attacks, not for harmless texts. */
	readonly flagged: number;
};
export type GroupMeasures = {
	readonly attacks: Readonly<Record<string, GroupMeasure>>;
	readonly harmless: Readonly<Record<string, GroupMeasure>>;
};

const lengths = [
	["up to 60 characters", 0, 60],
	["61 to 150 characters", 61, 150],
	["151 to 400 characters", 151, 400],
	["over 400 characters", 401, Number.POSITIVE_INFINITY],
] as const;

/** Flagged shares by group, of texts nothing was learnt from: attacks and long requests of this project, and prose by its length. */
export function measureGroups(
	model: InjectionModel,
	prose: readonly Example[],
): GroupMeasures {
	const measure = (texts: readonly string[]): GroupMeasure => ({
		texts: texts.length,
		flagged: Number(
			(
				texts.filter((text) => screenText(text, model).verdict === "injection")
					.length / Math.max(1, texts.length)
			).toFixed(4),
		),
	});
	const each = (groups: Readonly<Record<string, readonly string[]>>) =>
		Object.fromEntries(
			Object.entries(groups).map(([name, texts]) => [name, measure(texts)]),
		);
	return {
		attacks: each({
			...composedAttacks.held,
			"inside a brief": briefWishes.attacks.held,
		}),
		harmless: each({
			"long requests, German": harmlessRequests.held.de,
			"long requests, English": harmlessRequests.held.en,
			"wishes in a brief": briefWishes.harmless.held,
			"pages without an order": composedAttacks.pages.held,
			...Object.fromEntries(
				lengths.map(([name, least, most]) => [
					`prose ${name}`,
					prose
						.map(({ text }) => text)
						.filter(({ length }) => length >= least && length <= most),
				]),
			),
		}),
	};
}
