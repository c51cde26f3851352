import * as z from "zod/mini";

/** What a panel is told of the connection: never the token. */
export const connection = z.discriminatedUnion("state", [
	z.object({ state: z.literal("none") }),
	/** A code is awaited. */
	z.object({ state: z.literal("pairing"), origin: z.string() }),
	z.object({
		state: z.literal("connected"),
		origin: z.string(),
		email: z.string(),
		role: z.string(),
		workspace: z.string(),
		/** What the token may be used for, in the contract's words. */
		scopes: z.array(z.string()),
		expiresAt: z.number(),
	}),
	/** There is a token, but the console says no or nothing. */
	z.object({
		state: z.literal("lost"),
		origin: z.string(),
		reason: z.string(),
	}),
	z.object({ state: z.literal("failed"), reason: z.string() }),
]);
export type Connection = z.infer<typeof connection>;
