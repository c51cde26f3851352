import * as z from "zod";
import { apiVersion } from "./api-version.ts";
import { refusal, type ShopAnswer } from "./shop-answer.ts";

const patienceMs = 20_000;
/** Asked again so often when the shop's allowance is used up; after that the caller comes back later. */
const attempts = 4;
const longestWaitMs = 10_000;

const reply = z.object({
	data: z.unknown().optional(),
	errors: z
		.array(
			z.object({
				message: z.string(),
				extensions: z.looseObject({ code: z.string().optional() }).optional(),
			}),
		)
		.optional(),
	extensions: z
		.looseObject({
			cost: z
				.looseObject({
					requestedQueryCost: z.number(),
					throttleStatus: z.looseObject({
						currentlyAvailable: z.number(),
						restoreRate: z.number(),
					}),
				})
				.optional(),
		})
		.optional(),
});

/** What a call goes through: the network and the patience, so that a test needs neither. */
export interface AdminTransport {
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
	readonly wait: (ms: number) => Promise<void>;
}

/** A call to one shop: a document, its variables, and what the answer has to look like. */
export type AskShop = <T>(
	query: string,
	variables: Readonly<Record<string, unknown>>,
	schema: { safeParse(value: unknown): z.ZodSafeParseResult<T> },
) => Promise<ShopAnswer<T>>;

/**
 * One call of the Admin GraphQL API. Where the shop's points are used up it waits as long as the missing ones take to come back (Shopify says how
 * many there are and how fast they grow) and asks again, four times at most. Source: shopify.dev/docs/api/usage/limits.
 */
export async function askAdmin<T>(
	{ fetch, wait }: AdminTransport,
	shop: string,
	accessToken: string,
	query: string,
	variables: Readonly<Record<string, unknown>>,
	schema: { safeParse(value: unknown): z.ZodSafeParseResult<T> },
): Promise<ShopAnswer<T>> {
	for (let attempt = 1; ; attempt++) {
		let response: Response;
		let text: string;
		try {
			response = await fetch(
				`https://${shop}/admin/api/${apiVersion}/graphql.json`,
				{
					method: "POST",
					headers: {
						"content-type": "application/json",
						accept: "application/json",
						"x-shopify-access-token": accessToken,
					},
					redirect: "manual",
					signal: AbortSignal.timeout(patienceMs),
					body: JSON.stringify({ query, variables }),
				},
			);
			text = await response.text();
		} catch (error) {
			return refusal("unreachable", String(error));
		}
		if (response.status === 401) return refusal("not-signed-in");
		if (response.status === 402 || response.status === 403)
			return refusal("not-allowed", text);
		if (response.status === 404) return refusal("not-found");
		if (response.status !== 429 && !response.ok)
			return refusal("unreachable", `status ${response.status}`);
		const body = reply.safeParse(parse(text));
		if (response.status === 429 || (body.success && isThrottled(body.data))) {
			if (attempt === attempts) return refusal("throttled");
			await wait(body.success ? pauseOf(body.data) : 1_000 * attempt);
			continue;
		}
		if (!body.success) return refusal("not-understood", text);
		const [error] = body.data.errors ?? [];
		if (error !== undefined)
			return refusal(
				error.extensions?.code === "ACCESS_DENIED" ? "not-allowed" : "refused",
				error.message,
			);
		const data = schema.safeParse(body.data.data);
		return data.success
			? { ok: true, value: data.data }
			: refusal("not-understood", data.error.message);
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isThrottled({ errors }: z.infer<typeof reply>): boolean {
	return (
		errors?.some(({ extensions }) => extensions?.code === "THROTTLED") ?? false
	);
}

function pauseOf({ extensions }: z.infer<typeof reply>): number {
	const cost = extensions?.cost;
	if (cost === undefined || cost.throttleStatus.restoreRate <= 0) return 1_000;
	const { currentlyAvailable, restoreRate } = cost.throttleStatus;
	const missing = Math.max(0, cost.requestedQueryCost - currentlyAvailable);
	return Math.min(
		longestWaitMs,
		Math.ceil((missing / restoreRate) * 1_000) + 50,
	);
}
