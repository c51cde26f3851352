import type { Localised } from "../../localised.ts";

/** What is wrong with a rule from outside: in which field (`""`: the file), why, and what to do about it. */
export type ImportProblem = {
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};
