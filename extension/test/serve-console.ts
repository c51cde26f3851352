import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { fetchHeadlineLayer } from "@lotse/shared/contract/ad-results.ts";
import {
	getAdsOverview,
	suggestAdBudgets,
} from "@lotse/shared/contract/ads-accounts.ts";
import {
	createPairing,
	redeemPairing,
} from "@lotse/shared/contract/pairings.ts";
import { recordInsertion } from "@lotse/shared/contract/publishing.ts";
import type { Input } from "@lotse/shared/contract/route.ts";
import { getSession } from "@lotse/shared/contract/session.ts";
import { getStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { listUnits, type UnitSummary } from "@lotse/shared/contract/units.ts";
import type { HeadlineLayerState } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";

const id = (prefix: string) => `${prefix}_${"a".repeat(20)}`;
const member = { id: id("mbr"), email: "editor@example.org", role: "editor" };
const workspace = {
	id: id("wsp"),
	name: "Chocolate maker",
	language: "en",
	timeZone: "Europe/Berlin",
	currency: "EUR",
	selfApproval: false,
	isDemo: true,
};

const scopes = ["copy", "budget:read", "decisions:read"];

function overviewOf(customerIds: readonly string[]) {
	return {
		canSignIn: false,
		connections: [],
		accounts: customerIds.map((customerId) => ({
			customerId,
			connectionId: id("acn"),
			name: `Account ${customerId}`,
			currency: "EUR",
			timeZone: "Europe/Berlin",
			isManager: false,
			loginCustomerId: null,
			isChosen: true,
		})),
		policy: {
			maxIncreasePercent: 20,
			maxDecreasePercent: 20,
			maxDayPercent: 20,
			accountCapMicros: null,
			coolDownDays: 3,
		},
		stop: { isStopped: false, by: null, at: null, note: "" },
	};
}

/**
 * A stand-in for the console that holds the extension to the contract: replies are checked against it, the challenge
 * against the verifier, and a code counts once.
 */
export async function serveConsole(
	knows: {
		guide?: StyleGuide;
		layer?: HeadlineLayerState;
		/** What is suggested for each ad account the workspace works with. */
		budgets?: ReadonlyMap<string, Input<(typeof suggestAdBudgets)["reply"]>>;
		/** Texts that may be put into fields. */
		approved?: readonly UnitSummary[];
	} = {},
) {
	const requests: string[] = [];
	/** Where each text was put, as the extension said. */
	const inserted = new Map<string, string>();
	const secret = `lts_${"s3cret".repeat(6)}`;
	const code = "ABCD-EFGH";
	let challenge = "";
	let isUsed = false;
	let isRevoked = false;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const send = (status: number, body: unknown) => {
				response.writeHead(status, { "content-type": "application/json" });
				response.end(JSON.stringify(body));
			};
			const refuse = (status: number, title: string) =>
				send(status, {
					type: "about:blank",
					title,
					status,
					code: status === 401 ? "link-expired" : "not-found",
				});
			const { pathname: path, searchParams } = new URL(
				request.url ?? "/",
				"http://localhost",
			);
			requests.push(path);
			const isPaired =
				request.headers.authorization === `Bearer ${secret}` && !isRevoked;
			if (path === getStyleGuide.path && request.method === "GET") {
				if (!isPaired) return refuse(401, "Please sign in.");
				if (knows.guide === undefined) {
					return refuse(404, "There is no such thing here.");
				}
				return send(
					200,
					getStyleGuide.reply.parse({
						version: knows.guide.version,
						guide: knows.guide,
						savedAt: 1,
						note: "",
						rulesVersion: "rules-1",
					}),
				);
			}
			if (path === fetchHeadlineLayer.path && isPaired) {
				const { layer = null } = knows;
				return send(200, fetchHeadlineLayer.reply.parse({ layer }));
			}
			if (path === getAdsOverview.path && isPaired) {
				const { budgets } = knows;
				if (budgets === undefined) {
					return refuse(403, "Your role or token may not do this.");
				}
				return send(
					200,
					getAdsOverview.reply.parse(overviewOf([...budgets.keys()])),
				);
			}
			if (path === suggestAdBudgets.path && isPaired) {
				const { customerId } = suggestAdBudgets.input.parse(
					Object.fromEntries(searchParams),
				);
				const known = knows.budgets?.get(customerId);
				if (known === undefined) {
					return refuse(404, "There is no such thing here.");
				}
				return send(200, suggestAdBudgets.reply.parse(known));
			}
			if (path === listUnits.path && isPaired) {
				const { approved = [] } = knows;
				return send(
					200,
					listUnits.reply.parse({
						units: approved.filter(({ id }) => !inserted.has(id)),
						counts: [],
					}),
				);
			}
			const insertion = /^\/v1\/units\/(unt_[a-z0-9]+)\/insertions$/.exec(path);
			if (insertion?.[1] !== undefined && isPaired) {
				const input = recordInsertion.input.parse({
					unitId: insertion[1],
					...JSON.parse(Buffer.concat(chunks).toString()),
				});
				inserted.set(input.unitId, input.place);
				return send(200, {});
			}
			if (path === redeemPairing.path && request.method === "POST") {
				const input = redeemPairing.input.parse(
					JSON.parse(Buffer.concat(chunks).toString()),
				);
				const hash = createHash("sha256")
					.update(input.verifier)
					.digest("base64url");
				if (input.code !== code || hash !== challenge || isUsed) {
					return refuse(401, "This link or code is no longer valid.");
				}
				isUsed = true;
				return send(
					201,
					redeemPairing.reply.parse({
						secret,
						token: {
							id: id("tok"),
							name: "Lotse",
							memberId: member.id,
							scopes,
							prefix: "lts_",
							createdAt: 1,
							lastUsedAt: null,
							expiresAt: 1_900_000_000_000,
						},
					}),
				);
			}
			if (path === getSession.path && request.method === "GET") {
				if (!isPaired) return refuse(401, "Please sign in.");
				return send(
					200,
					getSession.reply.parse({
						member,
						workspace,
						via: "token",
						scopes,
						workspaces: [],
					}),
				);
			}
			if (path === "/") {
				response.writeHead(200, { "content-type": "text/html" });
				return response.end("<!doctype html><title>Console</title>");
			}
			return refuse(404, "There is no such thing here.");
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return {
		origin: `http://localhost:${port}`,
		code,
		secret,
		/** The paths asked for so far. */
		requests,
		inserted,
		knows,
		/** What a signed-in person does in the console: allow the challenge in the page's address. */
		allow(pageAddress: string): void {
			const query = new URLSearchParams(
				new URL(pageAddress).hash.split("?")[1],
			);
			const input = createPairing.input.parse({
				challenge: query.get("challenge"),
				name: query.get("name"),
				scopes: query.get("scopes")?.split(","),
			});
			challenge = input.challenge;
		},
		revoke(): void {
			isRevoked = true;
		},
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
