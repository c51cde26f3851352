import { listRejectedEvents } from "@lotse/shared/contract/events.ts";
import { describeRejection } from "@lotse/shared/profile/events/describe-rejection.ts";
import { serve } from "../../serve.ts";
import { describeRejected } from "../../services/ingest/describe-rejected.ts";

export const listRejectedEventsFeature = serve(listRejectedEvents)(
	async ({ input, workspace, language }) => {
		const [rejected, groups] = await Promise.all([
			workspace.rejectedEvents.list(input),
			workspace.rejectedEvents.groups(),
		]);
		return {
			ok: true,
			body: {
				rejected: rejected.map((row) => describeRejected(row, language)),
				groups: groups.map((group) => {
					const { message, fix } = describeRejection(group);
					return { ...group, message: message[language], fix: fix[language] };
				}),
			},
		};
	},
);
