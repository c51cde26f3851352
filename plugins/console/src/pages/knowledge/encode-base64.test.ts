import { expect, it } from "vitest";
import { encodeBase64 } from "./encode-base64.ts";

it("keeps every byte, also of large files", () => {
	const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
	const decoded = Uint8Array.from(atob(encodeBase64(bytes)), (letter) =>
		letter.charCodeAt(0),
	);
	expect(decoded).toEqual(bytes);
	expect(encodeBase64(new Uint8Array())).toBe("");
});
