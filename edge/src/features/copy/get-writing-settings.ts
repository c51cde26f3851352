import { getWritingSettings } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { readWritingSettings } from "../../services/read-writing-settings.ts";

export const getWritingSettingsFeature = serve(getWritingSettings)(
	async ({ caller, ports }) => ({
		ok: true,
		body: await readWritingSettings(ports, caller.workspaceId),
	}),
);
