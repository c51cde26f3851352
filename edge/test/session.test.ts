import { env } from "cloudflare:workers";
import { listAudit } from "@lotse/shared/contract/audit.ts";
import {
	actOnDecision,
	createDecision,
	type Decision,
	getDecision,
} from "@lotse/shared/contract/decisions.ts";
import {
	addMember,
	changeMemberRole,
	removeMember,
} from "@lotse/shared/contract/members.ts";
import {
	createPairing,
	redeemPairing,
} from "@lotse/shared/contract/pairings.ts";
import {
	getSession,
	requestSignInLink,
	signIn,
	signOut,
	switchWorkspace,
	updateWorkspace,
} from "@lotse/shared/contract/session.ts";
import {
	createToken,
	listTokens,
	revokeToken,
} from "@lotse/shared/contract/tokens.ts";
import { verifyChain } from "@lotse/shared/trust/audit/verify-chain.ts";
import { describe, expect, it } from "vitest";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import {
	createWorkspace,
	flushForReal,
	mails,
	ports,
	rowsOf,
	send,
	type TestWorkspace,
} from "./world.ts";

const cookieOf = (response: Response) =>
	response.headers.get("set-cookie")?.split(";")[0] ?? "";
const json = async <T>(response: Response) => (await response.json()) as T;

/** Delivers what waits in the outbox, as the queue's consumer does. */
async function deliver(): Promise<void> {
	const pending = await ports.store.leaseOutbox(
		ports.clock.now(),
		ports.clock.now(),
		100,
	);
	await deliverOutbox(
		ports,
		pending.map(({ workspaceId, id }) => ({
			body: { workspaceId, id },
			ack: () => undefined,
			retry: () => undefined,
		})),
	);
}

async function linkFor(email: string): Promise<string> {
	mails.length = 0;
	expect((await send(requestSignInLink, { email })).status).toBe(202);
	await deliver();
	return (
		/secret=(\S+)/.exec(
			mails.find(({ to }) => to === email)?.text ?? "",
		)?.[1] ?? ""
	);
}

describe("signing in", () => {
	it("takes a mailed link once, gives a cookie scripts cannot read, and ends with signing out", async () => {
		await createWorkspace("links");
		const secret = await linkFor("editor@links.example");
		const answer = await send(signIn, { secret });
		expect(answer.status).toBe(200);
		expect(answer.headers.get("set-cookie")).toMatch(
			/^lotse_session=los_\S+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
		);
		const cookie = cookieOf(answer);
		expect(await json(await send(getSession, {}, { cookie }))).toMatchObject({
			member: { email: "editor@links.example", role: "editor" },
			via: "session",
		});
		expect((await send(signIn, { secret })).status).toBe(401);
		expect((await send(signOut, {}, { cookie })).status).toBe(200);
		expect((await send(getSession, {}, { cookie })).status).toBe(401);
	});

	it("mails through the real queue, and forgets what was delivered", async () => {
		const { id } = await createWorkspace("queue");
		await send(requestSignInLink, { email: "viewer@queue.example" });
		expect((await rowsOf(id)).outbox).toHaveLength(1);
		await flushForReal();
		await expect
			.poll(async () => (await rowsOf(id)).outbox?.length, { timeout: 20_000 })
			.toBe(0);
	});

	it("answers a stranger as it answers a member, and mails nobody", async () => {
		expect(await linkFor("stranger@nowhere.example")).toBe("");
		expect(mails).toEqual([]);
	});

	it("finds members however they type their address", async () => {
		await createWorkspace("capitals");
		mails.length = 0;
		await send(requestSignInLink, { email: "Viewer@Capitals.Example" });
		await deliver();
		expect(mails.map(({ to }) => to)).toEqual(["viewer@capitals.example"]);
	});

	it("stores no secret in the clear, and none in the outbox", async () => {
		const workspace = await createWorkspace("hashes");
		await send(requestSignInLink, { email: "admin@hashes.example" });
		const everything = JSON.stringify(await rowsOf(workspace.id));
		expect(everything).not.toContain(workspace.token);
		expect(everything).not.toContain(
			workspace.people.admin.cookie.split("=")[1],
		);
		expect(everything).not.toMatch(/lo[lst]_[a-z0-9]{20}_/);
	});

	it("refuses to sign somebody in from another site", async () => {
		await createWorkspace("forged");
		const secret = await linkFor("viewer@forged.example");
		expect(
			(
				await send(
					signIn,
					{ secret },
					{},
					{ headers: { origin: "https://evil.example" } },
				)
			).status,
		).toBe(403);
	});

	it("switches only between workspaces of the same address", async () => {
		const [here, there] = await Promise.all([
			createWorkspace("here"),
			createWorkspace("there"),
		]);
		const { admin } = here.people;
		expect(
			(await send(switchWorkspace, { workspaceId: there.id }, admin)).status,
		).toBe(404);
		await send(
			addMember,
			{ email: "admin@here.example", role: "viewer" },
			there.people.admin,
		);
		const switched = await send(
			switchWorkspace,
			{ workspaceId: there.id },
			admin,
		);
		expect(
			await json(await send(getSession, {}, { cookie: cookieOf(switched) })),
		).toMatchObject({
			workspace: { id: there.id },
			member: { role: "viewer" },
		});
	});
});

describe("members", () => {
	it("keeps one admin, and a removed member is out at once", async () => {
		const workspace = await createWorkspace("team");
		const { admin, editor } = workspace.people;
		expect(
			(
				await send(
					changeMemberRole,
					{ memberId: admin.memberId, role: "viewer" },
					admin,
				)
			).status,
		).toBe(422);
		expect(
			(await send(removeMember, { memberId: admin.memberId }, admin)).status,
		).toBe(422);
		expect(
			(
				await send(
					addMember,
					{ email: "EDITOR@team.example", role: "viewer" },
					admin,
				)
			).status,
		).toBe(409);
		expect(
			(await send(removeMember, { memberId: editor.memberId }, admin)).status,
		).toBe(200);
		expect((await send(getSession, {}, editor)).status).toBe(401);
	});
});

describe("tokens and pairing", () => {
	it("shows a token once, and revoking works at once", async () => {
		const { people } = await createWorkspace("tokens");
		const { token, secret } = await json<{
			token: { id: string };
			secret: string;
		}>(
			await send(createToken, { name: "CI", scopes: ["copy"] }, people.editor),
		);
		expect((await send(getSession, {}, { token: secret })).status).toBe(200);
		expect(
			await (await send(listTokens, {}, people.editor)).text(),
		).not.toContain(secret);
		expect(
			(await send(revokeToken, { tokenId: token.id }, people.viewer)).status,
		).toBe(404);
		expect(
			(await send(revokeToken, { tokenId: token.id }, people.editor)).status,
		).toBe(200);
		expect((await send(getSession, {}, { token: secret })).status).toBe(401);
	});

	it("gives a token only to whoever holds the verifier, once", async () => {
		const { people } = await createWorkspace("pairs");
		const verifier = "v".repeat(43);
		const hash = new Uint8Array(
			await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)),
		);
		const challenge = btoa(String.fromCharCode(...hash))
			.replaceAll("+", "-")
			.replaceAll("/", "_")
			.replaceAll("=", "");
		const pair = async () =>
			(
				await json<{ code: string }>(
					await send(
						createPairing,
						{ challenge, name: "Browser", scopes: ["copy"] },
						people.viewer,
					),
				)
			).code;
		const stolen = await pair();
		expect(
			(await send(redeemPairing, { code: stolen, verifier: "w".repeat(43) }))
				.status,
		).toBe(401);
		expect((await send(redeemPairing, { code: stolen, verifier })).status).toBe(
			401,
		);
		const code = await pair();
		const answer = await json<{ secret: string }>(
			await send(redeemPairing, {
				code: code.toLowerCase().replace("-", " "),
				verifier,
			}),
		);
		expect(
			await json(await send(getSession, {}, { token: answer.secret })),
		).toMatchObject({
			via: "token",
			scopes: ["copy"],
			member: { role: "viewer" },
		});
		expect((await send(redeemPairing, { code, verifier })).status).toBe(401);
	});
});

const draft = {
	question: "which-words",
	title: "A clearer headline",
	targetMetric: "clicks",
	limits: [],
	evidence: [],
	proposal: {
		summary: "Shorter",
		changes: [{ name: "headline", from: "Old", to: "New", unit: "text" }],
	},
};

describe("decisions", () => {
	const act = (
		workspace: TestWorkspace,
		role: "editor" | "approver" | "admin",
		decision: Decision,
		action: string,
		note = "",
	) =>
		send(
			actOnDecision,
			{ decisionId: decision.id, version: decision.version, action, note },
			workspace.people[role],
		);

	it("need another person's approval, and every step is in the trail", async () => {
		const workspace = await createWorkspace("review");
		let decision = await json<Decision>(
			await send(createDecision, draft, workspace.people.approver),
		);
		decision = await json(await act(workspace, "approver", decision, "submit"));
		expect(
			await json(await act(workspace, "approver", decision, "approve")),
		).toMatchObject({ status: 403, code: "own-proposal" });
		expect((await act(workspace, "admin", decision, "reject")).status).toBe(
			422,
		);
		decision = await json(
			await act(workspace, "admin", decision, "approve", "Looks right"),
		);
		expect(decision.state).toBe("approved");
		decision = await json(await act(workspace, "editor", decision, "apply"));
		decision = await json(await act(workspace, "editor", decision, "revert"));
		const seen = await json<Decision>(
			await send(
				getDecision,
				{ decisionId: decision.id },
				workspace.people.viewer,
			),
		);
		expect(
			seen.steps.map(({ action, actorEmail }) => `${action} ${actorEmail}`),
		).toEqual([
			"create approver@review.example",
			"submit approver@review.example",
			"approve admin@review.example",
			"apply editor@review.example",
			"revert editor@review.example",
		]);
		const { entries } = await json<{ entries: { action: string }[] }>(
			await send(listAudit, { subject: decision.id }, workspace.people.viewer),
		);
		expect(entries.map(({ action }) => action)).toEqual([
			"decision.create",
			"decision.submit",
			"decision.approve",
			"decision.apply",
			"decision.revert",
		]);
	});

	it("lets the workspace allow self-approval", async () => {
		const workspace = await createWorkspace("alone");
		await send(updateWorkspace, { selfApproval: true }, workspace.people.admin);
		let decision = await json<Decision>(
			await send(createDecision, draft, workspace.people.admin),
		);
		decision = await json(await act(workspace, "admin", decision, "submit"));
		expect((await act(workspace, "admin", decision, "approve")).status).toBe(
			200,
		);
	});

	it("move once when two people act at the same moment", async () => {
		const workspace = await createWorkspace("race");
		let decision = await json<Decision>(
			await send(createDecision, draft, workspace.people.editor),
		);
		decision = await json(await act(workspace, "editor", decision, "submit"));
		const answers = await Promise.all([
			act(workspace, "approver", decision, "approve"),
			act(workspace, "admin", decision, "reject", "No"),
			act(workspace, "admin", decision, "approve"),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
		const { steps, version } = await json<Decision>(
			await send(
				getDecision,
				{ decisionId: decision.id },
				workspace.people.viewer,
			),
		);
		expect([steps.length, version]).toEqual([3, 3]);
	});
});

describe("the audit trail", () => {
	it("stays one unbroken chain while many write at once, and cannot be changed", async () => {
		const workspace = await createWorkspace("chain");
		const answers = await Promise.all(
			Array.from({ length: 6 }, () =>
				send(createDecision, draft, workspace.people.editor),
			),
		);
		expect(answers.map(({ status }) => status)).toEqual(
			Array.from({ length: 6 }, () => 201),
		);
		const { entries, head } = await json<{
			entries: Parameters<typeof verifyChain>[0];
			head: { seq: number; hash: string };
		}>(await send(listAudit, { limit: 200 }, workspace.people.viewer));
		expect(
			await verifyChain(entries, ports.secrets.digest, { head }),
		).toMatchObject({ ok: true, entries: head.seq });
		await expect(
			env.DB.prepare("UPDATE audit SET actor = 'nobody' WHERE workspace_id = ?")
				.bind(workspace.id)
				.run(),
		).rejects.toThrow();
		await expect(
			env.DB.prepare("DELETE FROM audit WHERE workspace_id = ?")
				.bind(workspace.id)
				.run(),
		).rejects.toThrow();
	});
});
