import { includesRole } from "@lotse/shared/contract/access.ts";
import { sendEvents } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { acceptEvents } from "../../services/ingest/accept-events.ts";
import { describeVerdict } from "../../services/ingest/describe-verdict.ts";
import { eventWorld } from "../../services/ingest/event-world.ts";
import { findEventSource } from "../../services/ingest/find-event-source.ts";

export const sendEventsFeature = serve(sendEvents)(
	async ({ input, sender, ports, language, request }) => {
		const source =
			input.writeKey === undefined
				? fromToken()
				: await findEventSource(ports, input.writeKey, request);
		if (!source.ok) return source;
		const { workspaceId } = source;
		const receivedAt = ports.clock.now();
		const verdicts = await acceptEvents(eventWorld(ports, workspaceId), {
			...source.batch,
			events: input.events,
			sentAt: input.sentAt ?? null,
			receivedAt,
			plan: null,
		});
		const count = (verdict: string) =>
			verdicts.filter((one) => one.verdict === verdict).length;
		return {
			ok: true,
			...(source.allowOrigin === null
				? {}
				: { allowOrigin: source.allowOrigin }),
			body: {
				receivedAt,
				accepted: count("accepted"),
				duplicate: count("duplicate"),
				rejected: count("rejected"),
				verdicts: verdicts.map((one) => describeVerdict(one, language)),
			},
		};

		/** A server: it may say where its visitor was. A session is none: events come from programs. */
		function fromToken() {
			if (sender?.via !== "token")
				return { ok: false, code: "not-signed-in" } as const;
			if (
				!includesRole(sender.role, "editor") ||
				!sender.scopes?.includes("events:write")
			)
				return { ok: false, code: "forbidden" } as const;
			return {
				ok: true,
				workspaceId: sender.workspaceId,
				allowOrigin: null,
				batch: {
					source: sender.memberId,
					country: input.country ?? null,
					optOutCountries: [],
					userAgent: null,
				},
			} as const;
		}
	},
);
