import { expect, it } from "vitest";
import { snippetOf } from "./snippet-of.ts";

it("names the service and the key", () => {
	expect(snippetOf("https://lotse.example", "low_key")).toContain(
		'src="https://lotse.example/lotse.js" data-key="low_key"',
	);
});
