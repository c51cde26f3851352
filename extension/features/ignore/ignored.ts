import * as z from "zod/mini";

export const longestWords = 500;
export const longestReason = 300;
export const mostIgnored = 500;

/** What the user does not want to be told again. Kept in `storage.local`, on this device only. */
export const ignored = z.object({
	ruleId: z.string().check(z.maxLength(200)),
	/** The words found; null: whatever the rule finds. */
	words: z.nullable(z.string().check(z.maxLength(longestWords))),
	/** null: on every site. */
	host: z.nullable(z.string().check(z.maxLength(253))),
	/** One field, by its `fieldKey`; null: every field. */
	field: z.nullable(z.string().check(z.maxLength(200))),
	/** Why, in the user's own words; may be empty. */
	reason: z.string().check(z.maxLength(longestReason)),
	/** Epoch milliseconds. */
	since: z.number(),
});
export type Ignored = z.infer<typeof ignored>;
