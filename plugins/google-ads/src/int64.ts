import * as z from "zod";

/** A 64-bit number as the API's JSON has it, as text; refused where a double could not hold it exactly. */
export const int64 = z
	.string()
	.regex(/^-?[0-9]{1,19}$/)
	.transform(Number)
	.refine(Number.isSafeInteger);
