import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeAudience } from "./change-audience.ts";

/** Answers as the reference of the Data Manager API says, and keeps what it was asked. */
const asked: { path: string; token: string; body: Record<string, unknown> }[] =
	[];
let rootUrl = "";
const server = createServer(async (request, response) => {
	let text = "";
	for await (const chunk of request) text += chunk;
	const body = JSON.parse(text);
	asked.push({
		path: request.url ?? "",
		token: request.headers.authorization ?? "",
		body,
	});
	const members: { userData?: { userIdentifiers?: unknown[] } }[] =
		body.audienceMembers;
	const empty = members.findIndex(
		({ userData }) => (userData?.userIdentifiers ?? []).length === 0,
	);
	response.setHeader("content-type", "application/json");
	response.statusCode = empty < 0 ? 200 : 400;
	response.end(
		JSON.stringify(
			empty < 0
				? { requestId: "req-1" }
				: {
						error: {
							status: "INVALID_ARGUMENT",
							message: "Missing user identifiers",
							details: [
								{
									reason: "REQUIRED_FIELD_MISSING",
									field: `audience_members[${empty}].user_data`,
								},
							],
						},
					},
		),
	);
});
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const hash = "a".repeat(64);
const list = {
	customerId: "1234567890",
	loginCustomerId: "9876543210",
	userListId: "77",
};
const send = (
	members: Parameters<typeof changeAudience>[2],
	isDryRun = false,
	change: "add" | "remove" = "add",
) =>
	changeAudience({ accessToken: "token", rootUrl }, list, members, {
		change,
		isDryRun,
	});

it("states list, hashes, consent and terms, as the reference asks", async () => {
	const answer = await send(
		[
			{ emailSha256: hash, phoneSha256: null },
			{ emailSha256: hash, phoneSha256: hash },
		],
		true,
	);
	expect(answer).toEqual({ ok: true, requestId: "req-1" });
	expect(asked.at(-1)).toEqual({
		path: "/v1/audienceMembers:ingest",
		token: "Bearer token",
		body: {
			destinations: [
				{
					operatingAccount: {
						accountId: "1234567890",
						accountType: "GOOGLE_ADS",
					},
					loginAccount: { accountId: "9876543210", accountType: "GOOGLE_ADS" },
					productDestinationId: "77",
				},
			],
			audienceMembers: [
				{ userData: { userIdentifiers: [{ emailAddress: hash }] } },
				{
					userData: {
						userIdentifiers: [{ emailAddress: hash }, { phoneNumber: hash }],
					},
				},
			],
			consent: {
				adUserData: "CONSENT_GRANTED",
				adPersonalization: "CONSENT_GRANTED",
			},
			termsOfService: { customerMatchTermsOfServiceStatus: "ACCEPTED" },
			encoding: "HEX",
			validateOnly: true,
		},
	});
});

it("says which member was refused", async () => {
	const answer = await send([
		{ emailSha256: hash, phoneSha256: null },
		{ emailSha256: null, phoneSha256: null },
	]);
	expect(answer).toMatchObject({
		ok: false,
		index: 1,
		failure: { code: "REQUIRED_FIELD_MISSING", isUncertain: false },
	});
});

it("takes people off by the same hashes, with nothing said about consent", async () => {
	const answer = await send(
		[{ emailSha256: hash, phoneSha256: null }],
		false,
		"remove",
	);
	expect(answer).toEqual({ ok: true, requestId: "req-1" });
	expect(asked.at(-1)).toMatchObject({ path: "/v1/audienceMembers:remove" });
	expect(Object.keys(asked.at(-1)?.body ?? {}).toSorted()).toEqual([
		"audienceMembers",
		"destinations",
		"encoding",
		"validateOnly",
	]);
});
