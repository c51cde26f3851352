import { setCheckpointHook } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { asCheckpointHook } from "../../services/governance/as-checkpoint-hook.ts";
import { sendCheckpoint } from "../../services/governance/send-checkpoint.ts";
import { writeCheckpoint } from "../../services/governance/write-checkpoint.ts";

const secretBytes = 32;

export const setCheckpointHookFeature = serve(setCheckpointHook)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const { url } = input;
		if (!ports.webhooks.mayAsk(url))
			return { ok: false, code: "unprocessable", detail: notPublic[language] };
		const bytes = ports.random.bytes(secretBytes);
		const secret = `whsec_${btoa(String.fromCharCode(...bytes))}`;
		const now = ports.clock.now();
		const hook = {
			url,
			sealedSecret: await ports.secrets.seal(secret),
			createdAt: now,
			createdBy: memberId,
			lastSeq: 0,
			lastAt: null,
			failures: 0,
			failure: "",
			dueAt: now,
		};
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "audit.hook",
				subject: workspaceId,
				detail: { host: new URL(url).host },
			},
			[workspace.checkpointHook.set(hook)],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		// At once, so that whoever set it sees whether it arrives.
		await writeCheckpoint(ports, workspaceId, 0);
		const tried = (await sendCheckpoint(ports, workspaceId)) ?? hook;
		return {
			ok: true,
			body: { hook: asCheckpointHook(tried, language), secret },
		};
	},
);

const notPublic = {
	de: "Das ist keine öffentliche https-Adresse auf dem üblichen Port. Interne Namen, private Adressen und Zugangsdaten in der Adresse gehen nicht.",
	en: "This is no public https address on its usual port. Internal names, private addresses and credentials in the address are not possible.",
};
