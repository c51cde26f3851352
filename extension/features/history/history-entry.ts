import * as z from "zod/mini";

export const mostEntries = 50;
export const longestText = 400;

/** One text the user worked on, as it was judged when they left the field. */
export const historyEntry = z.object({
	/** Its beginning. */
	text: z.string().check(z.maxLength(longestText)),
	/** What the page calls the field. */
	label: z.string().check(z.maxLength(200)),
	host: z.string().check(z.maxLength(253)),
	/** 0 to 1; null: there was no score. */
	probability: z.nullable(z.number()),
	findings: z.number(),
	ignored: z.number(),
	/** Which versions scored it. */
	versions: z.string().check(z.maxLength(300)),
	/** Epoch milliseconds. */
	at: z.number(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
