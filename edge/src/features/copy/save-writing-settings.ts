import { saveWritingSettings } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const saveWritingSettingsFeature = serve(saveWritingSettings)(
	async ({ input, caller, workspace, ports }) => {
		const { competitors, ...settings } = input;
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "writing.settings",
				subject: caller.workspaceId,
				detail: { ...settings, competitors: competitors.length },
			},
			[workspace.writing.setSettings(input)],
		);
		if (!committed.ok)
			throw new Error(`settings not written: ${committed.conflict}`);
		return { ok: true, body: input };
	},
);
