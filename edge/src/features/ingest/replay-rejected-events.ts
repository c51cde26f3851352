import { replayRejectedEvents } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { describeVerdict } from "../../services/ingest/describe-verdict.ts";
import { replayEvents } from "../../services/ingest/replay-events.ts";

export const replayRejectedEventsFeature = serve(replayRejectedEvents)(
	async ({ input, caller, ports, language }) => {
		const outcomes = await replayEvents(ports, caller, input.replays);
		return {
			ok: true,
			body: {
				verdicts: outcomes.map(({ rejectedId, state, verdict }) => ({
					...describeVerdict(verdict, language),
					rejectedId,
					state,
				})),
			},
		};
	},
);
