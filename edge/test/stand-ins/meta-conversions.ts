import * as z from "zod";

const hashed = z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(1);
/** A server event as the documentation describes it; anything else is refused, as by Meta. */
const serverEvent = z.strictObject({
	event_name: z.string().min(1).max(50),
	event_time: z.int(),
	event_id: z.string().min(1),
	action_source: z.literal("website"),
	event_source_url: z.url().optional(),
	opt_out: z.boolean(),
	user_data: z.strictObject({
		em: hashed.optional(),
		ph: hashed.optional(),
		client_user_agent: z.string().optional(),
		fbc: z.string().optional(),
		fbp: z.string().optional(),
	}),
	custom_data: z.strictObject({
		order_id: z.string().optional(),
		value: z.number().min(0).optional(),
		currency: z.string().length(3).optional(),
	}),
});
const body = z.strictObject({
	data: z.array(serverEvent).min(1).max(1_000),
	test_event_code: z.string().optional(),
});

/** Meta's Conversions API: refuses whole batches, counts an event id and name once, can be down or take the token away. */
export function metaStandIn(accessToken: string) {
	const counted = new Map<string, z.infer<typeof serverEvent>>();
	const state = { mood: "well" as "well" | "down" | "busy", requests: 0 };
	const refuse = (status: number, error: object) =>
		Response.json({ error: { fbtrace_id: "trace", ...error } }, { status });
	return {
		counted,
		state,
		async fetch(url: string, init: RequestInit): Promise<Response> {
			state.requests += 1;
			if (state.mood === "down") throw new TypeError("network");
			if (state.mood === "busy")
				return refuse(503, {
					message: "Service temporarily unavailable",
					code: 2,
					is_transient: true,
				});
			if (
				!/^https:\/\/graph\.facebook\.com\/v\d+\.0\/[0-9]+\/events$/.test(url)
			)
				return refuse(404, { message: "Unknown path components", code: 2500 });
			const headers = new Headers(init.headers);
			if (headers.get("authorization") !== `Bearer ${accessToken}`)
				return refuse(400, {
					message: "Invalid OAuth access token",
					code: 190,
				});
			const read = body.safeParse(JSON.parse(String(init.body)));
			if (!read.success)
				return refuse(400, {
					message: `Invalid parameter: ${z.prettifyError(read.error)}`,
					code: 100,
				});
			const { data } = read.data;
			const bad = data.findIndex(
				({ custom_data }) => custom_data.currency === "XXX",
			);
			if (bad >= 0)
				return refuse(400, {
					message: "Invalid parameter",
					error_user_msg: `data[${bad}]: currency is not supported`,
					code: 100,
					error_subcode: 2804009,
				});
			for (const event of data) {
				const key = `${event.event_name} ${event.event_id}`;
				if (!counted.has(key)) counted.set(key, event);
			}
			return Response.json({
				events_received: data.length,
				messages: [],
				fbtrace_id: "trace",
			});
		},
	};
}
