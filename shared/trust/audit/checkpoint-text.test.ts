import { expect, it } from "vitest";
import { checkpointText } from "./checkpoint-text.ts";

it("checkpointText names its kind, sorts its keys and leaves the signature out", () => {
	const checkpoint = {
		workspaceId: "wsp_a",
		seq: 2,
		hash: "ff",
		at: 1,
		keyId: "0a",
		signature: "never",
	};
	expect(checkpointText(checkpoint)).toBe(
		'lotse-checkpoint-1\n{"at":1,"hash":"ff","keyId":"0a","seq":2,"workspaceId":"wsp_a"}',
	);
});
