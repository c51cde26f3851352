import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";
import { readWholeNumber } from "./read-whole-number.ts";

export type FitNumbers = {
	readonly seed: number;
	readonly chains: number;
	readonly draws: number;
	/** Left to the model where it is not said: it depends on its size. */
	readonly tune?: number;
};

type Given = { readonly [Name in keyof FitNumbers]: string | undefined } & {
	readonly preview: boolean;
};

const bounds = {
	seed: { least: 0, most: 4_294_967_295, otherwise: 1 },
	chains: { least: 1, most: 16, otherwise: 4 },
	draws: { least: 50, most: 10_000, otherwise: 1_000 },
	tune: { least: 50, most: 10_000, otherwise: 500 },
} as const;

/** Reads the numbers of `lotse mmm fit`; those of the chains mean nothing to a preview and are refused there. */
export function readFitOptions(
	given: Given,
):
	| { readonly ok: true; readonly value: FitNumbers }
	| (Outcome & { ok: false }) {
	const value: { -readonly [Name in keyof FitNumbers]: FitNumbers[Name] } = {
		seed: 1,
		chains: 4,
		draws: 1_000,
	};
	for (const name of ["seed", "chains", "draws", "tune"] as const) {
		const { least, most, otherwise } = bounds[name];
		if (name !== "seed" && given.preview && given[name] !== undefined)
			return misuse(
				{
					de: `--${name} gehört nicht zu --preview: Eine Vorschau hat keine Rechenläufe.`,
					en: `--${name} does not go with --preview: a preview has no chains.`,
				},
				{
					de: `Lassen Sie --${name} oder --preview weg.`,
					en: `Leave out --${name} or --preview.`,
				},
			);
		if (name === "tune" && given[name] === undefined) continue;
		const read = readWholeNumber(`--${name}`, given[name], otherwise, most);
		if (!read.ok) return read;
		if (read.value < least)
			return misuse(
				{
					de: `--${name} ${read.value} ist zu wenig.`,
					en: `--${name} ${read.value} is too few.`,
				},
				{
					de: `Nehmen Sie ${least} bis ${most}, zum Beispiel: --${name} ${otherwise}`,
					en: `Take ${least} to ${most}, for example: --${name} ${otherwise}`,
				},
			);
		value[name] = read.value;
	}
	return { ok: true, value };
}
