import type { Localised } from "@lotse/shared/contract/localised.ts";

/** What Google answers: a value, or why not, each with Google's own number of the request. */
export type AdsAnswer<T> =
	| {
			readonly ok: true;
			readonly value: T;
			readonly requestId: string | null;
	  }
	| { readonly ok: false; readonly failure: AdsFailure };

export type AdsFailure = {
	/** Google's word, such as `BUDGET_BELOW_PER_DAY_MINIMUM`, or one of ours: `unreachable`, `not-understood`, `sign-in-ended`. */
	readonly code: string;
	readonly message: Localised;
	/** Whether the request may have been carried out all the same: no answer came. */
	readonly isUncertain: boolean;
	readonly requestId: string | null;
};
