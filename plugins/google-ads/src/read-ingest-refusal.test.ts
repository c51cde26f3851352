import { expect, it } from "vitest";
import { readIngestRefusal } from "./read-ingest-refusal.ts";

const thrown = (status: number, data: unknown) => ({
	response: { status, data },
});

it("finds code, place and words in what Google says", () => {
	const said = {
		error: {
			status: "INVALID_ARGUMENT",
			message: "bad",
			details: [
				{ reason: "INVALID_HEX", field: "audience_members[7].user_data" },
			],
		},
	};
	expect(readIngestRefusal(thrown(400, said))).toMatchObject({
		index: 7,
		failure: { code: "INVALID_HEX", isUncertain: false },
	});
	expect(readIngestRefusal(thrown(401, {}))).toMatchObject({
		index: null,
		failure: { code: "sign-in-ended" },
	});
});

it("calls uncertain what may have been carried out", () => {
	expect(readIngestRefusal(new Error("reset")).failure).toMatchObject({
		code: "unreachable",
		isUncertain: true,
	});
	expect(readIngestRefusal(thrown(503, null)).failure).toMatchObject({
		code: "HTTP_503",
		isUncertain: true,
	});
});
