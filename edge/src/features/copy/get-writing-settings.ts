import { getWritingSettings } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { readWritingSettings } from "../../services/copy/read-writing-settings.ts";

export const getWritingSettingsFeature = serve(getWritingSettings)(
	async ({ caller, ports }) => ({
		ok: true,
		body: await readWritingSettings(ports, caller.workspaceId),
	}),
);
