import { languages } from "@lotse/shared/contract/localised.ts";
import * as z from "zod/mini";

/** What WordPress wrote into the page for the editor's script; see `plugin/includes/editor.php`. */
const shape = z.object({
	language: z.enum(languages),
	/** Whether this person may release a post in spite of open findings. */
	mayOverride: z.boolean(),
	/** Whether anybody may. */
	allowsOverride: z.boolean(),
	seoMetaKeys: z.array(z.string()),
	/** The site's own policy; a connected workspace's comes first. */
	policy: z.object({
		prePublish: z.enum(["off", "warn", "block"]),
		level: z.enum(["error", "warning", "suggestion"]),
	}),
});

export const known = shape.parse(globalThis.lotseEditor);
