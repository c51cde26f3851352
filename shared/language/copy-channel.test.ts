import { expect, it } from "vitest";
import { copyChannels } from "./copy-channel.ts";

it("holds Google's limits", () => {
	expect(copyChannels["google-ads-headline"].limit).toBe(30);
	expect(copyChannels["google-ads-description"].limit).toBe(90);
	expect(copyChannels["google-ads-path"].limit).toBe(15);
	expect(copyChannels.plain.limit).toBeNull();
});
