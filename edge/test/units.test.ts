import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import * as units from "@lotse/shared/contract/units.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { saveUnits } from "../src/services/save-units.ts";
import { unitDraft } from "./unit-draft.ts";
import {
	createWorkspace,
	type Person,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("units");
});

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: Person = workspace.people.editor,
): Promise<Output<R>> {
	const response = await send(route, input, as);
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

describe("written texts", () => {
	it("are kept with their record, newest first, page by page", async () => {
		const saved = await saveUnits(
			ports,
			workspace.people.editor,
			["Zartbitter mit 70 % Kakao", "Kakao aus Ghana", "Für Kenner"].map(
				(text) => ({ ...unitDraft, text }),
			),
		);
		const first = await call(units.listUnits, { limit: 2 });
		expect(first.counts).toEqual([{ state: "checked", count: 3 }]);
		const second = await call(units.listUnits, {
			limit: 2,
			after: first.units.at(-1)?.id,
		});
		expect(
			new Set([...first.units, ...second.units].map(({ id }) => id)),
		).toEqual(new Set(saved.map(({ id }) => id)));
		const one = await call(units.getUnit, { unitId: saved[0]?.id ?? "" });
		expect(one).toMatchObject({
			...unitDraft,
			writtenText: unitDraft.text,
			steps: [
				{ version: 1, move: "create", actorEmail: "editor@units.example" },
			],
			comments: [],
			publications: [],
		});
	});
});
