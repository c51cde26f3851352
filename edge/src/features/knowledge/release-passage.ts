import { releasePassage } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

const nothingToRelease = {
	message: {
		de: "Diese Passage wird nicht zurückgehalten.",
		en: "This passage is not withheld.",
	},
	fix: {
		de: "Es ist nichts zu tun: Sie wird schon verwendet.",
		en: "There is nothing to do: it is used already.",
	},
};

export const releasePassageFeature = serve(releasePassage)(
	async ({ input, caller, workspace, ports, language }) => {
		const { passageId, isReleased } = input;
		const { knowledge } = workspace;
		const passage = await knowledge.getPassage(passageId);
		if (!passage) return { ok: false, code: "not-found" };
		if (passage.verdict === "clear") {
			const { message, fix } = nothingToRelease;
			const error = {
				field: "passageId",
				message: message[language],
				fix: fix[language],
			};
			return { ok: false, code: "unprocessable", errors: [error] };
		}
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: isReleased ? "passage.release" : "passage.withhold",
				subject: passageId,
				detail: { sourceId: passage.sourceId, hash: passage.hash },
			},
			[
				isReleased
					? knowledge.release(passageId, caller.memberId, ports.clock.now())
					: knowledge.release(passageId, null, null),
			],
		);
		return { ok: true, body: { done: true } };
	},
);
