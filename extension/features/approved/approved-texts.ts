import * as z from "zod/mini";

const approvedText = z.object({
	id: z.string(),
	version: z.int(),
	text: z.string(),
	channel: z.string(),
	product: z.nullable(z.string()),
	language: z.string(),
});
export type ApprovedText = z.infer<typeof approvedText>;

/** What the background answers when the panel asks for approved texts. */
export const approvedTexts = z.discriminatedUnion("state", [
	z.object({ state: z.literal("unpaired") }),
	z.object({ state: z.literal("problem"), problem: z.string() }),
	z.object({
		state: z.literal("ready"),
		origin: z.string(),
		texts: z.array(approvedText),
	}),
]);
export type ApprovedTexts = z.infer<typeof approvedTexts>;
